import type { Concept } from "./words-chinese.ts";

/** English words and phrases by concept, apart by a bar. */
export const ENGLISH_WORDS: Readonly<Partial<Record<Concept, string>>> = {
  FILL: "the|a|an|please|pls|can you|could you|would you|can|could|would|you|i|i'd like to|i want to|i need to|i'll|i'm|i've|i have|me|my|mine|to|for|of|is|are|am|was|be|been|on|at|in|it's|let's|just|now|and|also|with|from|up|out|hi|taking|needs|hello|hey|dake|ok|thanks|thank you|kindly|as|by|do|does|did|have|has|there|any|some|number|no.|item|items|one|ones|give|get|should|that's|need|we|our|us|got|go|about|so|will|currently|already|all of|both|ask|i would like to|i would like|i'd like|could you please|can you please|would you please|would you mind|would you kindly|go ahead and|go ahead|feel free to|help me|help me to|may i|can i|could i|sorry|apologies|excuse me|quick one|quick question|if you don't mind|when you can|asap|right away|let me know|mate|lah|boss|sir|guys|cheers|thanks a lot|many thanks|thx|tks|i think|actually|well|alright|right|great|fine|sure",
  DONE: "done|complete|completed|finish|finished|close|closed|mark done|mark as done|mark as complete|mark complete|check off|tick off|wrapped up|wrap up|resolved|resolve|sorted|taken care of|did|mark as finished|all done|wrapped|knocked out|closed out|finalised|finalized|sorted out|took care of|handled|concluded|settled|crossed off|cross off|cleared|put to bed|mark off|ticked off|checked off|got done|all finished|dealt with|delivered on",
  POSTPONE:
    "postpone|postponed|push|push back|move|move back|delay|defer|reschedule|put off|snooze|shift|push out|later|hold off on|hold off|put on hold|bump|slide|shelve|extend|carry over|roll over|pushed|push out to|delayed|deferred|moved to|rescheduled|hold until|leave until|wait until|put back to",
  CANCEL:
    "cancel|delete|remove|drop|scrap|no longer needed|not needed anymore|not needed any more|no longer need|call off|called off|discard|get rid of|kill|axe|nix|ditch|abort|void|forget about|forget|take off the list|take off my list|strike|strike off|no need for|not going ahead|not happening|scrapped|dropped|cancelled|canceled|removed|no need to do",
  REOPEN:
    "back to open|put back|reopen|re-open|open again|bring back|restore|not done after all|resurrect|revive|back on the list|back on my list|back to todo|back to to-do|un-complete|uncomplete|unclose|un-close|reinstate|activate again|start again",
  HANDOVER:
    "hand over|hand|handover|assign|reassign|give to|pass|pass to|transfer|delegate|let|handle|take over|hand off|hand off to|handed to|pass along|pass on to|over to|goes to|delegate to|take care of|deal with|look after|should do|to do",
  ACCEPT:
    "i'll handle|i will handle|i'll do|i'll pick up|i can take|i can do|accept|i'll take|take|i got|claim|acknowledge|accepted|i accept|i'm on it|i've got this|leave it to me|i'll own|i'll take over|i'll take on|i'm taking|happy to take|sign me up|mine|i can handle|i can pick up|i'll get|i will take|i'll accept|let me take|let me handle|taking it",
  NOTE: "note|add note|add a note|comment|add a comment|add comment|notes|jot down|remark|write down|jot|annotate|make a note|make a note of|log that|put a note|put a note on|leave a note|leave a comment",
  ADD: "don't let me forget|don't let me forget to|remind me|remind me to|reminder|remember|remember to|don't forget|don't forget to|add|add a task|add task|new task|create|create a task|create task|task:|set a reminder|make a task|add a reminder|todo:",
  EDIT: "make|change|edit|update|set|make it|change to|correct|modify|rename|bring forward|move forward|forward to|forward",
  WHY: "why|explain|reason|how come|what makes|how was",
  RANK: "ranked|rank|ranking|score|first|top|priority|so high|so low|at the top|high|scored|points",
  SITUATION:
    "the story|story|details|detail|what's happening|what is happening|status of|what about|how about|progress|situation|what's up with|tell me about|info|what's going on|history|more about|how is|how's|going|any update on|any updates on|update on|any news on|any news|news on|latest on|the latest on|where are we with|where do we stand|where are we on|how far|how far along|state of|what's new with",
  FIRST:
    "where do i begin|begin|begin with|first|urgent|attention|my attention|need attention|needs attention|do first|what should i do|what to do|most urgent|urgent|priorities|top priority|start with|where do i start|where should i start|what's next|focus on|most important|tackle|first thing|most pressing|pressing|top of my list|top of the list|most critical|critical|tackle first|handle first|deal with first",
  TODO: "todo|to do|to-do|to-do list|todo list|open tasks|my tasks|task list|left|pending|outstanding|remaining|on my plate|what doesn't fit|what does not fit|what won't fit|what will not fit|whatever doesn't fit",
  AGENDA:
    "have i got on|have i got|do i have on|agenda|schedule|calendar|plan|planned|scheduled|appointments|meetings|coming up|look like|lined up|free|available|availability|booked|on the calendar|on my calendar|on the agenda|on the books",
  WHAT: "what|what's|what is|anything",
  MANY: "how many|how much",
  WHO: "who|who's|who is|whom",
  WHICH: "which|show me what",
  LEAVE:
    "leave|off|day off|time off|vacation|holiday|sick leave|annual leave|take off|be off|off work|out of office|absent|half day off|half day|take the day off|take the afternoon off|take the morning off|take leave|sick|won't be in|will not be in|not be in|won't come in|not coming in|off sick|pto|day-off|won't be at work|calling in sick|away",
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
  STATUS:
    "version|system status|status|health|build|running|system|up and running|up|online|outage|outages|healthy",
  HELP: "how do i use this|how do i use it|help|what can you do|what do you do|how do i use|commands|features|how does this work|usage|menu|what can i say|what can i ask|instructions|what are you able to do|what you can do|what you are able to do|what you're able to do|what are you capable of|capabilities|what can i do here|how can you help|what else can you do|what you do",
  SELF: "who am i|whoami|my account|my profile|my role|my permissions|logged in as",
  UNDO: "my last change|the last change|revert my last change|undo my last change|undo the last change|mistake|by mistake|wrong button|undo|revert|take back|roll back|take that back|undo that|undo the last|rollback|scratch that|strike that|forget that|take it back|oops|put it back as it was|my bad|i misclicked|misclick|wrong one",
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
