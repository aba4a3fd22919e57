const KEPT = 60;

/** What was said in this tab, apart for each person; a full or forbidden store only forgets. */
export function historyOf(staffId) {
  const key = `dake:${staffId}`;
  const entries = read(key) ?? [];
  return {
    entries,
    add(entry) {
      entries.push(entry);
      this.save();
    },
    save() {
      write(key, entries.slice(-KEPT));
    },
    clear() {
      entries.length = 0;
      this.save();
    },
  };
}

export function remember(name, value) {
  write(`dake-${name}`, value);
}
export function recall(name) {
  return read(`dake-${name}`);
}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function write(key, value) {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The page goes on without a memory.
  }
}
