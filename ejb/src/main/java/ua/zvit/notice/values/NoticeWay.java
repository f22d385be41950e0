package ua.zvit.notice.values;

/** How somebody wants a kind of notice by mail. In the application every notice is shown. */
public enum NoticeWay {
    AT_ONCE,
    /** Together with all others, once a day in the morning. */
    DIGEST,
    NONE
}
