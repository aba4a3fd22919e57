import { drawCard } from "./card.js";

const CLOCK = new Intl.DateTimeFormat("zh-CN", {
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
  timeZone: "Asia/Shanghai",
});

/** Draws what was said, one bubble per entry. `press` and `retry` are told of buttons. */
export function logOf(root, { words, press, retry }) {
  const bubbles = new Map();
  const draw = (entry) => bubble(entry, { words: words(), press, retry });
  return {
    add(entry) {
      const element = draw(entry);
      bubbles.set(entry, element);
      root.append(element);
      return element;
    },
    redraw(entry) {
      const element = draw(entry);
      bubbles.get(entry)?.replaceWith(element);
      bubbles.set(entry, element);
      return element;
    },
    wait(isWaiting) {
      root.querySelector(".waiting")?.remove();
      if (!isWaiting) return;
      root.append(waiting(words().thinking));
      root.scrollTop = root.scrollHeight;
    },
    clear() {
      bubbles.clear();
      root.replaceChildren();
    },
    /** A picture comes later and makes its card taller: it is brought into view, unless somebody has scrolled. */
    show(element) {
      const shownAt = place(root, element);
      for (const image of element.querySelectorAll("img"))
        image.addEventListener("load", () => root.scrollTop === shownAt && place(root, element), {
          once: true,
        });
    },
  };
}

/** A long answer is read from its top, a short one stands at the foot. Answers where that is. */
function place(root, element) {
  const isLong = element.offsetHeight > root.clientHeight - 80;
  root.scrollTop = isLong ? element.offsetTop - root.offsetTop - 12 : root.scrollHeight;
  return root.scrollTop;
}

function bubble(entry, { words, press, retry }) {
  const element = make("article", `bubble ${entry.from}${entry.state ? ` ${entry.state}` : ""}`);
  element.tabIndex = -1;
  if (entry.kind) element.append(make("h3", "kind", words[entry.kind]));
  if (entry.card) element.append(drawCard(entry.card, (pressed) => press(entry, pressed)));
  else element.append(make("p", "words", entry.text));
  element.append(make("time", "at", CLOCK.format(new Date(entry.at))));
  if (entry.state === "unsent") element.append(unsent(entry, { words, retry }));
  return element;
}

function unsent(entry, { words, retry }) {
  const line = make("p", "unsent-line", `${entry.problem || words.unsent} `);
  const button = make("button", "retry", words.retry);
  button.type = "button";
  button.addEventListener("click", () => retry(entry));
  line.append(button);
  return line;
}

export function welcome(root, { words, person: { name, hasDay } }) {
  const element = make("section", "welcome");
  element.append(
    make("h2", "", words.hello.replace("{name}", name)),
    make("p", "", hasDay ? words.helloText : words.helloDesk),
  );
  root.append(element);
}

function waiting(label) {
  const element = make("div", "bubble bot waiting");
  element.setAttribute("aria-label", label);
  element.append(make("i"), make("i"), make("i"));
  return element;
}

export function make(tag, className = "", text = "") {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}
