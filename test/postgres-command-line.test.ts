import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { programFor } from "../src/views/cli/index.ts";
import { parley, startParley, temporaryFolder } from "./parley.ts";
import { type Cluster, startCluster } from "./postgres-cluster.ts";

const { folder, remove } = temporaryFolder();
const cluster = await startCluster();
afterAll(async () => {
  remove();
  await cluster?.stop();
});

describe.skipIf(cluster === null)(
  "every command works on PostgreSQL as on a file, and none prints the password",
  () => {
    const { newDatabase } = cluster ?? ({} as Cluster);
    const file = `${folder}/same.db`;
    let address = "";
    let password = "";
    beforeAll(async () => {
      address = await newDatabase();
      password = new URL(address).password;
      expect(parley("add", "--store", file, "examples").status).toBe(0);
      const { status, out, err } = parley("add", "--store", address, "examples");
      expect({ status, err }).toEqual({ status: 0, err: "" });
      expect(out).not.toContain(password);
    }, 60_000);

    test.each([
      ["add examples"],
      ["list commitments --as-of 2025-09-01 --json"],
      ["list documents --as-of 2025-09-01"],
      ["due --json"],
      ["verify"],
    ])("%s", (words) => {
      const [inFile, inDatabase] = [file, address].map((store) =>
        parley(...words.split(" "), "--store", store),
      );
      expect(inDatabase?.status).toBe(0);
      expect(`${inDatabase?.out}${inDatabase?.err}`).not.toContain(password);
      const same = (out = "") => out.replace(/(Register|Head): .*/, "");
      expect(same(inDatabase?.out)).toBe(same(inFile?.out));
    });

    test("show, of what is there and of what is not", () => {
      const moment = ["--as-of", "2025-09-01"];
      const [{ id }] = JSON.parse(parley("list", "commitments", ...moment, "--json", "--store", address).out);
      expect(parley("show", id, ...moment, "--store", address)).toMatchObject({ status: 0 });
      const { status, err } = parley("show", "c-none", ...moment, "--store", address);
      expect(status).toBe(2);
      expect(err).not.toContain(password);
    });

    test("serve", async () => {
      const server = startParley("serve", "--port", "0", "--store", address);
      const [said] = await once(server.stdout!, "data");
      server.kill("SIGTERM");
      expect(String(said)).toMatch(/^Parley serves postgres:.* at http:/);
      expect(String(said)).not.toContain(password);
    });

    test("help", () => {
      const context = { terminal: { out: () => {}, err: () => {} }, store: address } as never;
      for (const command of programFor(context, () => {}).commands.filter(({ options }) =>
        options.some(({ long }) => long === "--store"),
      )) {
        const words = command.helpInformation().replace(/\s/g, "");
        expect(words).toContain(`postgres://${new URL(address).username}@`);
        expect(words).not.toContain(password);
      }
    });
  },
);
