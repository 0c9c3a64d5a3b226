/** The whole style of the page: no font, picture or sheet comes from elsewhere. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --line: #8886; --accent: #1a5fb4; }
@media (prefers-color-scheme: dark) { :root { --accent: #99c1f1; } }
body { font: 1.05rem/1.55 system-ui, sans-serif; margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
label { display: block; font-weight: 600; margin: 1.25rem 0 .35rem; }
textarea { box-sizing: border-box; font: inherit; padding: .5rem; width: 100%; }
button { border: 1px solid var(--line); border-radius: .4rem; cursor: pointer; font: inherit; padding: .35rem .9rem; }
.examples button { display: block; margin: .3rem 0; text-align: left; width: 100%; }
.answer { border-left: .25rem solid var(--accent); margin-top: 1.5rem; padding: .1rem 0 .1rem 1rem; }
.answer p { margin: .5rem 0; overflow-wrap: anywhere; }
.notice { font-style: italic; }
.citations, .asked, footer { font-size: .9rem; opacity: .8; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
`;
