import { expect, test } from "vitest";

import { referencesByKind } from "./references";

test("stand under what they are, each once", () => {
  expect(referencesByKind(["ASVS-V2.4", "CWE-770", "T1499", "CWE-400", "CAPEC-125", "D3-ITF", "LINDDUN-ND.2", "NIST-SC-5"])).toEqual([
    { kind: "Weakness", names: ["CWE-770", "CWE-400"] },
    { kind: "Attack pattern", names: ["CAPEC-125"] },
    { kind: "Technique of attackers", names: ["T1499"] },
    { kind: "Defence", names: ["D3-ITF"] },
    { kind: "Requirement", names: ["ASVS-V2.4", "NIST-SC-5"] },
    { kind: "Elsewhere", names: ["LINDDUN-ND.2"] },
  ]);
});
