/** The style of every page: readable in light and in dark, on paper, and without colour. */
export const PAGE_STYLE: string = `
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --back: #ffffff; --card: #f6f8fa; --line: #d1d9e0; --accent: #0550ae; --bad: #b3261e; --good: #1a7f37; --warn: #8a5300; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --dim: #9198a1; --back: #0d1117; --card: #151b23; --line: #3d444d; --accent: #6cb2ff; --bad: #ff8f87; --good: #57d574; --warn: #e3b341; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem 1rem 4rem; font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 0; overflow-wrap: anywhere; } h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .35rem 0; } code, .code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
pre { font: .9em/1.4 ui-monospace, monospace; overflow-x: auto; white-space: pre-wrap; margin: .5rem 0; }
.dim { color: var(--dim); } .bad { color: var(--bad); } .good { color: var(--good); } .warn { color: var(--warn); }
.rule { border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin: 1.25rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .6rem 0; } dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .9rem; } th, td { text-align: left; padding: .25rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; } th { color: var(--dim); font-weight: 600; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.controls { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .75rem 0 .25rem; } .controls input[type=range] { flex: 1 1 16rem; accent-color: var(--accent); } .controls input[type=number] { width: 9rem; font: inherit; color: inherit; background: var(--back); border: 1px solid var(--dim); border-radius: 4px; padding: .1rem .4rem; }
button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--dim); border-radius: 4px; padding: .1rem .7rem; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
svg { display: block; width: 100%; height: auto; background: var(--card); border-radius: 6px; } svg text { fill: var(--dim); font: 12px system-ui, sans-serif; }
.axis { stroke: var(--line); } .run { fill: none; stroke: var(--dim); stroke-opacity: .35; } .run.firing { stroke: var(--bad); stroke-opacity: .45; } .logged { fill: none; stroke: var(--dim); stroke-dasharray: 2 3; } .compared { fill: none; stroke: var(--accent); stroke-width: 2.5; } .threshold { stroke: var(--bad); stroke-width: 2; stroke-dasharray: 8 4; } .fired { fill: var(--bad); } .silent { fill: var(--card); stroke: var(--bad); stroke-width: 2; }
fieldset { border: 0; padding: 0; margin: 0; } legend { padding: 0; } label { cursor: pointer; } details > summary { cursor: pointer; }
@media print { .controls { display: none; } .rule { break-inside: avoid; } }
`.trim();
