/** A Threat Dragon file whose every text is one of `texts`: names, descriptions, threats, flows, boundaries, diagrams, summary. */
export function threatDragon(texts: readonly string[]): string {
  const at = (index: number): string => texts[index % texts.length] ?? "";
  const cells = texts.flatMap((name, index) => {
    const threat = {
      id: `t${String(index)}`,
      number: index + 1,
      title: at(index + 1),
      description: at(index + 2),
      mitigation: at(index + 3),
      status: index % 2 === 0 ? "Open" : "Mitigated",
      severity: ["Low", "Medium", "High", "Critical"][index % 4],
      type: "Tampering",
      modelType: "STRIDE",
      score: at(index + 4),
    };
    const shape = (["actor", "process", "store"] as const)[index % 3] ?? "process";
    const kind = { actor: "Actor", process: "Process", store: "Store" }[shape];
    const place = { x: (index % 16) * 220, y: Math.floor(index / 16) * 180 };
    const element = {
      shape,
      id: `e${String(index)}`,
      zIndex: index + 1,
      position: place,
      size: { width: 120, height: 80 },
      attrs: { text: { text: name } },
      data: { type: `tm.${kind}`, name, description: at(index + 5), outOfScope: index % 5 === 0, reasonOutOfScope: at(index + 6), hasOpenThreats: true, threats: index % 4 === 0 ? [threat] : [] },
    };
    const flow = {
      shape: "flow",
      id: `f${String(index)}`,
      zIndex: 1000 + index,
      source: { cell: `e${String(index)}` },
      target: { cell: `e${String((index + 1) % texts.length)}` },
      labels: [{ attrs: { label: { text: at(index + 7) } } }],
      data: { type: "tm.Flow", name: at(index + 7), description: at(index + 8), outOfScope: false, reasonOutOfScope: "", protocol: at(index + 9), isEncrypted: false, isPublicNetwork: true, hasOpenThreats: false, threats: [], isBidirectional: false },
    };
    return index % 10 === 0 ? [element, flow] : [element];
  });
  return JSON.stringify({
    version: "2.2.0",
    summary: { title: at(0), owner: at(1), description: at(2), id: 0 },
    detail: {
      contributors: texts.map((name) => ({ name })),
      reviewer: at(3),
      diagramTop: 1,
      threatTop: texts.length,
      diagrams: [{ id: 0, version: "2.2.0", title: at(4), thumbnail: at(5), diagramType: "STRIDE", description: at(6), cells }],
    },
  });
}
