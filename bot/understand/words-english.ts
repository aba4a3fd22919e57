import type { Concept } from "./words-chinese.ts";

/** English words and phrases by concept, apart by a bar. */
export const ENGLISH_WORDS: Readonly<Partial<Record<Concept, string>>> = {
  FILL: "the|a|an|please|pls|can you|could you|would you|can|could|would|you|i|i'd like to|i want to|i need to|i'll|i'm|i've|i have|me|my|mine|to|for|of|is|are|am|was|be|been|on|at|in|it's|let's|just|now|and|also|with|from|up|out|hi|taking|needs|hello|hey|dake|ok|thanks|thank you|kindly|as|by|do|does|did|have|has|there|any|some|number|no.|item|items|one|ones|give|get|should|that's|need|we|our|us|got|go|about|so|will|currently|already|all of|both|ask",
  DONE: "done|complete|completed|finish|finished|close|closed|mark done|mark as done|mark as complete|mark complete|check off|tick off|wrapped up|wrap up|resolved|resolve|sorted|taken care of|did|mark as finished",
  POSTPONE:
    "postpone|postponed|push|push back|move|move back|delay|defer|reschedule|put off|snooze|shift|push out|later",
  CANCEL:
    "cancel|delete|remove|drop|scrap|no longer needed|not needed anymore|not needed any more|no longer need|call off|called off|discard|get rid of",
  REOPEN: "back to open|put back|reopen|re-open|open again|bring back|restore|not done after all",
  HANDOVER:
    "hand over|hand|handover|assign|reassign|give to|pass|pass to|transfer|delegate|let|handle|take over",
  ACCEPT:
    "i'll handle|i will handle|i'll do|i'll pick up|i can take|i can do|accept|i'll take|take|i got|claim|acknowledge|accepted|i accept",
  NOTE: "note|add note|add a note|comment|add a comment|add comment|notes|jot down|remark|write down",
  ADD: "don't let me forget|don't let me forget to|remind me|remind me to|reminder|remember|remember to|don't forget|don't forget to|add|add a task|add task|new task|create|create a task|create task|task:|set a reminder|make a task|add a reminder|todo:",
  EDIT: "make|change|edit|update|set|make it|change to|correct|modify|rename|bring forward|move forward|forward to|forward",
  WHY: "why|explain|reason|how come|what makes|how was",
  RANK: "ranked|rank|ranking|score|first|top|priority|so high|so low|at the top|high|scored|points",
  SITUATION:
    "the story|story|details|detail|what's happening|what is happening|status of|what about|how about|progress|situation|what's up with|tell me about|info|what's going on|history|more about|how is|how's|going",
  FIRST:
    "where do i begin|begin|begin with|first|urgent|attention|my attention|need attention|needs attention|do first|what should i do|what to do|most urgent|urgent|priorities|top priority|start with|where do i start|where should i start|what's next|focus on|most important|tackle",
  TODO: "todo|to do|to-do|to-do list|todo list|open tasks|my tasks|task list|left|pending|outstanding|remaining|on my plate|what doesn't fit|what does not fit|what won't fit|what will not fit|whatever doesn't fit",
  AGENDA:
    "have i got on|have i got|do i have on|agenda|schedule|calendar|plan|planned|scheduled|appointments|meetings|coming up|look like|lined up",
  WHAT: "what|what's|what is|anything",
  MANY: "how many|how much",
  WHO: "who|who's|who is|whom",
  WHICH: "which|show me what",
  LEAVE:
    "leave|off|day off|time off|vacation|holiday|sick leave|annual leave|take off|be off|off work|out of office|absent|half day off|half day|take the day off|take the afternoon off|take the morning off|take leave|sick",
  COVER: "covers|cover|covering|cover for me|will cover|stand in|fill in",
  TEAM: "team|my team|group|everyone|colleagues|staff|people",
  BUSY: "most work|most tasks|most to do|busy|busiest|overloaded|workload|working on|late|behind|doing|load|at risk|up to",
  DIGEST:
    "daily brief|morning brief|brief|digest|daily digest|summary|daily summary|morning digest|morning summary|notifications|push messages|briefing|morning list|daily list|messages",
  NODIGEST:
    "do not disturb|don't send|no digest|stop sending|stop the digest|turn off|mute|stop|unsubscribe|no more|don't push|no messages|quiet|disable|dnd",
  YESDIGEST:
    "back on|on again|resume|turn on|unmute|enable|start sending|subscribe|turn back on|resume the digest",
  SEND: "send|send me|deliver|notify|message me|ping me",
  TONGUE: "speak|language|switch|switch to|use|talk|reply in|answer in",
  ENGLISH: "english",
  CHINESE: "chinese|mandarin",
  FOREIGN: "french|japanese|korean|german|spanish|russian|cantonese|portuguese|arabic",
  CLIENTS: "client|clients|customer|customers|the client",
  NEXT: "next|next page|more|show more|continue|keep going|rest|see more|go on",
  ALL: "all of them|all|everything|show all|list all|whole|full list|entire",
  STATUS: "version|system status|status|health|build|running|system",
  HELP: "how do i use this|how do i use it|help|what can you do|what do you do|how do i use|commands|features|how does this work|usage|menu|what can i say|what can i ask|instructions",
  SELF: "who am i|whoami|my account|my profile|my role|my permissions|logged in as",
  UNDO: "my last change|the last change|revert my last change|undo my last change|undo the last change|mistake|by mistake|wrong button|undo|revert|take back|roll back|take that back|undo that|undo the last|rollback|scratch that",
  NOT: "not|don't|do not|didn't|did not|haven't|have not|hasn't|has not|isn't|is not|never|won't|will not|can't|cannot|can not|wasn't|aren't|shouldn't|should not|not yet|doesn't|unable|without|no",
  IF: "if|when|once|unless|suppose|in case|whether|maybe|perhaps|might|probably|should i|shall i|shall we|should we|would have|possibly|seems|assuming|after",
  SOON: "almost|nearly|about to|going to|gonna|trying to|soon|half|partly|want to finish|have to|must|need to|plan to|working to|start|started",
  BEFORE: "just|earlier|previously|last time",
  REF: "it|this|that|this one|that one|this client|that client|this task|that task|this customer|that customer|them|him|her|the last one mentioned",
  TASK: "task|tasks|thing|things|job|work|jobs|assignment|ticket",
  ACT: "visit|call|phone|meet|meeting|submit|send out|email|prepare|write|sign|renew|collect|follow up|follow up with|chase|deliver|present|review|check|draft|report|dunning|renewal|negotiate|train|attend|talk to|contact|visits|calls|ring|pay a visit to|bring|buy|book",
  BECAUSE: "because|since|due to|reason:|as the",
  EARLIER: "earlier",
  FIELD: "due date|deadline|due time|title|due|time|duration|date",
  URGENT: "very urgent|not urgent|normal",
  WORKDAYS: "weekends|weekend|weekdays|working days|workdays|holidays|on weekends|saturdays|sundays",
  REFUSE: "reject|decline|refuse",
  VIEW: "show|show me|see|list|view|open|look at|display|tell|read|tell me",
  HOW: "how|how to|how do i|what does",
  OTHER: "said|says|asked|asks|told|tells|mentioned",
};
