import { afterEach, expect, test } from "vitest";

import { openEditor, seriousFindings, type Editor } from "./editor";

let editor: Editor | null = null;

afterEach(async () => {
  await editor?.close();
  editor = null;
});

for (const theme of ["light", "dark"] as const) {
  test(`the sample opens in ${theme} without a complaint, and axe finds nothing serious`, async () => {
    editor = await openEditor({ file: "examples/shop.dfd", theme });
    const { page, complaints } = editor;
    await page.getByText("Web shop").first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test("the host answers nobody without the token", async () => {
  editor = await openEditor();
  const status = await editor.page.evaluate(async () => {
    const answer = await fetch("/call/models", { method: "POST", body: "{}" });
    return answer.status;
  });
  expect(status).toBe(403);
});
