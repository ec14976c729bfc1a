/** The style of the sandbox's page, besides that of every page. */
export const SANDBOX_STYLE: string = `
body { max-width: 90rem; }
header nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .5rem 0; } a { color: var(--accent); }
.columns { display: grid; gap: 0 1.25rem; } @media (min-width: 62rem) { .columns { grid-template-columns: 1fr 1fr; } } .columns > * { min-width: 0; }
[hidden] { display: none !important; }
h4 { font-size: .9rem; margin: .6rem 0 .1rem; } td code { overflow-wrap: normal; } th[scope=row] { color: inherit; overflow-wrap: anywhere; }
input, select, textarea { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--dim); border-radius: 4px; padding: .2rem .4rem; max-width: 100%; }
::placeholder { color: var(--dim); opacity: 1; } [aria-invalid=true] { border-color: var(--bad); border-width: 2px; }
.field { margin: .5rem 0; } .field label { display: block; } .field input, .field select, .field textarea { width: 100%; } .field p { font-size: .85rem; margin: 0; }
.problem:empty { display: none; } .pre { white-space: pre-wrap; overflow-wrap: anywhere; } li { overflow-wrap: anywhere; }
details { border-top: 1px solid var(--line); padding: .3rem 0; } summary { overflow-wrap: anywhere; }
.message { border-top: 1px solid var(--line); padding: .5rem 0; } time { color: var(--dim); font-size: .85rem; white-space: nowrap; }
.slack { background: var(--card); border-left: 4px solid var(--accent); border-radius: 4px; padding: .4rem .8rem; } .slack.warning { border-color: var(--warn); } .slack.error { border-color: var(--bad); }
.app, .severity { font-size: .75rem; border: 1px solid var(--dim); border-radius: 3px; padding: 0 .25rem; font-weight: 400; }
figure { margin: .75rem 0; }
`.trim();
