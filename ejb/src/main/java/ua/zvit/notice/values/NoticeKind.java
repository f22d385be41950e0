package ua.zvit.notice.values;

/** What a notice tells. */
public enum NoticeKind {
    /** Work came to the desk. */
    TASK(NoticeWay.AT_ONCE),
    /** Work came back to the desk. */
    RETURNED(NoticeWay.AT_ONCE),
    /** A colleague has named the person in a comment. */
    ADDRESSED(NoticeWay.AT_ONCE),
    /** Work is due within two working days. */
    DUE_SOON(NoticeWay.DIGEST),
    DUE_TODAY(NoticeWay.AT_ONCE),
    OVERDUE(NoticeWay.AT_ONCE),
    /** Somebody else's work has been overdue for some days; told to who is above. */
    ESCALATED(NoticeWay.DIGEST),
    /** The administrator asks for work that waits. */
    REMINDER(NoticeWay.AT_ONCE),
    ADOPTED(NoticeWay.DIGEST),
    REJECTED(NoticeWay.AT_ONCE),
    ARCHIVED(NoticeWay.NONE),
    /** The council has changed the programme while the report is under way. */
    AMENDED(NoticeWay.AT_ONCE),
    /** The administrator has changed who approves a report that is under way. */
    STAGES_CHANGED(NoticeWay.AT_ONCE);

    private final NoticeWay usual;

    NoticeKind(NoticeWay usual) {
        this.usual = usual;
    }

    /** @return how it goes by mail to somebody who has chosen nothing */
    public NoticeWay usual() {
        return usual;
    }
}
