import { describe, expect, test } from "vitest";
import type { FileState } from "../../generated/core";
import { HostError, type Host } from "../../host/host";
import { Files, type FilesWindow } from "./files.svelte";

const file = (state: FileState["state"], part: Partial<FileState> = {}): FileState => ({ name: "shop.dfd", format: "dfd", state, ahead: state === "ahead", changed: null, ...part });

/** A window whose core answers as the test says; what was asked and told is written down. */
function window(answers: { readonly [command: string]: unknown }): { files: Files; made: FilesWindow; asked: string[]; told: string[] } {
  const asked: string[] = [];
  const told: string[] = [];
  const host = {
    call: (name: string, request: { over?: string; format?: string }) => {
      asked.push([name, request.over ?? request.format ?? ""].join(" ").trim());
      const answer = answers[name];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    listen: () => Promise.resolve(() => undefined),
  } as Host;
  const made: FilesWindow = {
    host,
    session: { step: async (call: (model: never) => Promise<unknown>) => (await call("m1" as never)) !== null } as never,
    replica: { model: "m1" } as never,
    diagram: null,
    isReadOnly: false,
    failure: null,
    dialog: null,
    bottomTab: null,
    say: (words, offer) => told.push(offer === undefined ? words : `${words} [${offer}]`),
  };
  return { files: new Files(made), made, asked, told };
}

describe("saving", () => {
  test("a bound file is written, and the notes of its format are shown", async () => {
    const note = { code: "x", place: "", text: "no colours" };
    const { files, made, told } = window({ saveFile: { type: "saved", file: file("same"), time: "", notes: [note] } });
    await files.save();
    expect(files.file?.state).toBe("same");
    expect([made.bottomTab, told]).toEqual(["notes", ["Saved shop.dfd. 1 note on what the format cannot hold."]]);
  });

  test("without one a place is asked for; leaving that changes nothing", async () => {
    const { files, asked, told } = window({ saveFile: { type: "unbound" }, bindFile: null });
    await files.save();
    expect(asked).toEqual(["saveFile", "bindFile drawbridge"]);
    expect([files.file, told]).toEqual([null, []]);
  });

  test.each(["changedOutside", "lost", "onlyRead", "wouldLose"] as const)("what would lose something is asked about first: %s", async (type) => {
    const { files, made, asked, told } = window({ saveFile: { type, name: "shop.dfd", when: null, format: "x", what: "y" } });
    await files.save();
    expect([made.dialog, files.asked?.type, asked, told]).toEqual(["file", type, ["saveFile"], []]);
    files.settle();
    expect([made.dialog, files.asked]).toEqual([null, null]);
  });

  test("mine goes over theirs only when that is said", async () => {
    const { files, made, asked } = window({ saveFile: { type: "saved", file: file("same"), time: "", notes: [] } });
    files.ask({ type: "changedOutside", name: "shop.dfd", when: null });
    await files.keepMine();
    expect([asked, made.dialog, files.file?.state]).toEqual([["saveFile mine"], null, "same"]);
  });

  test("theirs is taken as a step that can be undone, and the same is no step", async () => {
    const { files, told } = window({ takeFile: { answer: {}, notes: [], file: file("same") } });
    await files.takeTheirs();
    const same = window({ takeFile: { answer: null, notes: [], file: file("same") } });
    await same.files.takeTheirs();
    expect([...told, ...same.told]).toEqual(["Took what shop.dfd holds. [undo]", "The model holds what shop.dfd holds already."]);
  });

  test("a refusal is told, and what the person stopped is not", async () => {
    const refused = window({ saveFile: new HostError({ code: "cannotWrite", message: "the disk is full", hint: null }) });
    await refused.files.save();
    expect(refused.made.failure?.message).toBe("the disk is full");
    const stopped = window({ saveFile: new HostError({ code: "stopped", message: "stopped", hint: null }) });
    await stopped.files.save();
    expect(stopped.made.failure).toBeNull();
  });

  test("a copy is offered in the format of the file", async () => {
    const { files, asked } = window({ exportFile: null });
    files.opened(file("same"));
    await files.saveCopy();
    expect(asked).toEqual(["exportFile dfd"]);
  });
});

describe("the state of the file", () => {
  test("follows each step, but trouble stays until it is settled", () => {
    const { files } = window({});
    files.opened(file("same"));
    files.stepped(true);
    expect(files.file?.state).toBe("ahead");
    files.stepped(false);
    expect(files.file?.state).toBe("same");
    files.opened(file("changedOutside"));
    files.stepped(true);
    expect([files.file?.state, files.file?.ahead]).toEqual(["changedOutside", true]);
  });

  test("is looked up when the window comes to the front, and news are told once", async () => {
    const { files, told, asked } = window({ fileState: file("changedOutside") });
    await files.look();
    expect(asked).toEqual([]);
    files.opened(file("same"));
    await files.look();
    await files.look();
    expect(asked).toEqual(["fileState", "fileState"]);
    expect(told).toEqual(["shop.dfd was changed by another program."]);
    files.askAboutState();
    expect(files.asked?.type).toBe("changedOutside");
  });

  test("a file that is gone can be left for good", async () => {
    const { files, told } = window({ unbindFile: {} });
    files.opened(file("lost"));
    await files.unbind();
    expect(files.file).toBeNull();
    expect(told).toEqual(["shop.dfd is not where it was. The model is safe in the workspace.", "The model no longer belongs to shop.dfd. It is kept in the workspace."]);
  });
});
