const FOREGROUND = Object.fromEntries(
  ["default", "dark", "light", "accent", "good", "warning", "attention"].map((name) => [
    name,
    { default: `var(--ac-${name})`, subtle: "var(--ac-subtle)" },
  ]),
);
const plain = { backgroundColor: "transparent", foregroundColors: FOREGROUND };

const HOST = {
  fontFamily: "inherit",
  fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 20 },
  lineHeights: { small: 19, default: 22, medium: 24, large: 26, extraLarge: 28 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  spacing: { small: 8, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 0 },
  containerStyles: { default: plain, emphasis: plain },
  actions: {
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    buttonSpacing: 6,
    maxActions: 8,
    spacing: "medium",
  },
};

/** Draws a card; `press` is told verb, data and the words of whatever button is pressed. */
export function drawCard(json, press) {
  const { AdaptiveCard, HostConfig } = window.AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = wordsStayWords;
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(HOST);
  card.onExecuteAction = ({ url, verb, data, title, tooltip }) => {
    if (url) return open(url, "_blank", "noopener");
    press({ verb, data: data ?? {}, label: title, words: tooltip || title });
  };
  card.parse(json);
  const element = card.render();
  for (const button of element.querySelectorAll("button[title]"))
    button.setAttribute("aria-label", button.title);
  for (const list of element.querySelectorAll(".ac-columnSet"))
    list.classList.add(/^\d+$/.test(list.firstElementChild.textContent) ? "row" : "fact");
  return element;
}

/** No text is ever read as markdown or HTML. */
function wordsStayWords() {}

/** The card after a press was taken: words stand where its row's buttons were. */
export function settled(card, { verb, data, words }) {
  const isPressed = (action) => action.verb === verb && JSON.stringify(action.data) === JSON.stringify(data);
  const change = (element) => {
    if (element.type === "ActionSet" && element.actions.some(isPressed)) return handled(words);
    if (element.type === "ColumnSet") return { ...element, columns: element.columns.map(change) };
    return element.items ? { ...element, items: element.items.map(change) } : element;
  };
  if (!card.actions?.some(isPressed)) return { ...card, body: card.body.map(change) };
  return { ...card, body: [...card.body, handled(words)], actions: [] };
}

function handled(words) {
  const run = { type: "TextRun", text: `✓ ${words}`, color: "Good", size: "Small" };
  return { type: "RichTextBlock", inlines: [run] };
}
