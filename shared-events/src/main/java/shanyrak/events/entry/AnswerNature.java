package shanyrak.events.entry;

/** How far an answer of the authority goes. */
public enum AnswerNature {
    /** It says only that something was received, which is no answer yet. */
    ACKNOWLEDGEMENT,
    ANSWER,
    REFUSAL
}
