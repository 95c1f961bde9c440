export const pageStyle = `
:root { --paper: #FBF8F1; --card: #fff; --line: #EAE3D5; --ink: #1F1B16; --quiet: #6B6355; --brick: #C8321E; --pine: #2F5D50; --edge: #8C8474; color-scheme: light }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.5 -apple-system, "PingFang SC", "HarmonyOS Sans SC", MiSans, "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif; overflow-wrap: anywhere }
header { background: var(--pine); color: #fff; padding: 12px 16px; text-align: center }
header p { margin: 0; font-size: 15px }
header .name { font-size: 17px; font-weight: 600 }
main { max-width: 480px; margin: 0 auto; padding: 16px; display: grid; gap: 16px }
h1, h2, legend { font-size: 17px; font-weight: 600; margin: 0; padding: 0 }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px; margin: 0; min-width: 0 }
.due { text-align: center }
.due h1, .quiet { color: var(--quiet); font-weight: 400; font-size: 15px }
.total { margin: 0; color: var(--brick); font-size: 36px; line-height: 1.25; font-weight: 600 }
.total, .amount, .left { font-variant-numeric: tabular-nums }
.due p { margin: 0 }
summary { min-height: 48px; margin: -12px 0; display: flex; align-items: center; justify-content: space-between; cursor: pointer; font-weight: 600 }
summary::after { content: ""; width: 8px; height: 8px; border: solid var(--quiet); border-width: 0 2px 2px 0; transform: rotate(45deg) }
details[open] summary::after { transform: rotate(-135deg) }
ul { list-style: none; margin: 12px 0 0; padding: 0 }
li { display: flex; justify-content: space-between; gap: 16px; padding: 8px 0; border-top: 1px solid var(--line) }
.amount { white-space: nowrap }
form { display: grid; gap: 16px }
form + .button { margin-top: 12px }
.card > legend { float: left; width: 100%; margin-bottom: 8px }
legend + .method { clear: both }
.method { display: flex; align-items: center; gap: 12px; min-height: 48px; border-top: 1px solid var(--line); cursor: pointer }
.method:last-child { margin-bottom: -12px }
input[type=radio] { width: 20px; height: 20px; margin: 0; accent-color: var(--pine) }
button, .button { display: flex; align-items: center; justify-content: center; width: 100%; min-height: 48px; padding: 8px 16px; border: 1px solid var(--edge); border-radius: 12px; background: var(--card); color: var(--ink); font: inherit; text-align: center; text-decoration: none; cursor: pointer }
.primary { min-height: 52px; border: 0; border-radius: 999px; background: var(--brick); color: #fff; font-weight: 600 }
.done { border: 0; background: var(--pine); color: #fff; font-weight: 600 }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin-top: 8px }
.alert { border-color: var(--brick); border-left-width: 4px; margin: 0 }
.state p { margin: 8px 0 16px }
:focus-visible { outline: 3px solid var(--pine); outline-offset: 2px }
.leave { border: 0; background: none; color: var(--pine); text-decoration: underline }
.more { border: 0; padding: 0; margin: 0; min-width: 0 }
`;
