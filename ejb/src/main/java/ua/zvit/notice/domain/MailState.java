package ua.zvit.notice.domain;

/** How far a notice has come by mail. */
public enum MailState {
    /** It does not go by mail. */
    NONE,
    /** It waits for its moment. */
    WAITING,
    /** A server has taken it in hand; one that stays so was left by a server that went down, and may have arrived. */
    SENDING,
    SENT,
    /** It will not go by itself any more. */
    STUCK
}
