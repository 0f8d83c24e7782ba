// `npm run build`: installs what is missing and builds the program and its pages into dist/.
import { build, install, requireNode } from "./ready.mjs";

requireNode();
install();
build();
