import { describe, expect, test } from "vitest";

import { chordOf, type Stroke, typed } from "./keys";
import { HOME } from "./home";
import { REGISTER } from "./register";
import { CARDS } from "./threats";
import { ACTIONS, BY_CHORD, HOME_BY_CHORD } from "./table";

const stroke = (part: Partial<Stroke>): Stroke => ({ key: "", code: "", ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...part });

describe("keys", () => {
  test.each([
    [{ key: "z", ctrlKey: true }, "Ctrl+Z"],
    [{ key: "Z", ctrlKey: true, shiftKey: true }, "Ctrl+Shift+Z"],
    [{ key: "z", metaKey: true }, "Ctrl+Z"],
    [{ key: "!", code: "Digit1", shiftKey: true }, "Shift+1"],
    [{ key: "?", shiftKey: true }, "?"],
    [{ key: "ArrowLeft", shiftKey: true }, "Shift+ArrowLeft"],
    [{ key: " " }, "Space"],
    [{ key: "v" }, "V"],
    [{ key: "P", shiftKey: true }, "Shift+P"],
  ])("%o is %s", (part, chord) => {
    expect(chordOf(stroke(part))).toBe(chord);
  });

  test("ids stand once in the table, and chords once on each screen", () => {
    const ids = ACTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const actions of [ACTIONS.filter((action) => !HOME.includes(action) && !REGISTER.includes(action) && !CARDS.includes(action)), HOME, REGISTER, CARDS]) {
      const chords = actions.flatMap(({ keys }) => keys);
      expect(chords.length).toBe(new Set(chords).size);
    }
    expect(BY_CHORD.get("F2")?.id).toBe("edit.rename");
    expect(HOME_BY_CHORD.get("F2")?.id).toBe("home.rename");
    expect(HOME_BY_CHORD.get("Ctrl+Z")?.id).toBe("home.takeBack");
    expect(HOME_BY_CHORD.get("Ctrl+N")?.id).toBe("file.new");
  });

  test("a capital letter types a name, and no tool is taken for it", () => {
    const capital = stroke({ key: "P", shiftKey: true });
    expect(BY_CHORD.has(chordOf(capital))).toBe(false);
    expect(typed(capital)).toBe("P");
    expect(typed(stroke({ key: "p", ctrlKey: true }))).toBeNull();
  });
});
