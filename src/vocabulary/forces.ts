/** What a speech act does. The order within a family is that of growing strength where there is one. */
export const commissiveForces = ["hint", "intention", "offer", "pledge", "agreement", "threat"] as const;
export const directiveForces = ["proposal", "request", "demand"] as const;
export const otherForces = ["rejection", "concession", "accusation", "denial"] as const;
export const forces = [...commissiveForces, ...directiveForces, ...otherForces] as const;

export type CommissiveForce = (typeof commissiveForces)[number];
export type DirectiveForce = (typeof directiveForces)[number];
export type Force = (typeof forces)[number];

/** How firmly a commitment stands, weakest first. A threat has no strength: nobody is owed it. */
export const strengths = ["claimed", "hint", "intention", "offer", "pledge", "agreement", "signed"] as const;
export type Strength = (typeof strengths)[number];

export function isCommissive(force: Force): force is CommissiveForce {
  return (commissiveForces as readonly Force[]).includes(force);
}

export function isDirective(force: Force): force is DirectiveForce {
  return (directiveForces as readonly Force[]).includes(force);
}

/** A no to what another has proposed, demanded or said. */
export function isRefusal(force: Force): boolean {
  return force === "rejection" || force === "denial";
}
