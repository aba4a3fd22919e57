/** They look and change nothing: the verb of their name says so. */
const LOOKS = /^(?:show|list|explain|find|recommend|ask|quote|rank|try|help|who|next|undo)/;

export function looks(command: string): boolean {
  return LOOKS.test(command);
}
