// Generated from messages/en by `npm run messages`: change the texts there.

/** What each message takes, by its key. */
export interface MessageArguments {
  "frame-window-title": { title: string | number };
  "severity-critical": null;
  "severity-high": null;
  "severity-medium": null;
  "severity-low": null;
  "severity-none": null;
  "status-open": null;
  "status-mitigate": null;
  "status-accept": null;
  "status-transfer": null;
  "status-eliminate": null;
  "status-notApplicable": null;
  "kind-actor": null;
  "kind-process": null;
  "kind-store": null;
  "kind-flow": null;
  "kind-boundary": null;
  "kind-data": null;
  "kind-note": null;
  "kind-model": null;
  "kind-diagram": null;
  "count-elements": { count: number };
  "count-flows": { count: number };
  "count-boundaries": { count: number };
  "count-threats": { count: number };
  "count-notes": { count: number };
  "count-questions": { count: number };
  "count-models": { count: number };
  "count-systems": { count: number };
}
