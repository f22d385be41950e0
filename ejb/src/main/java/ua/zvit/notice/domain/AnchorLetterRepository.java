package ua.zvit.notice.domain;

import java.util.List;

/** Which anchors went by mail to the councils they are of. */
public interface AnchorLetterRepository {
    /** An anchor that waits for its letter, with the address of the council as its pages tell it. */
    record Waiting(long anchor, String council, String address) {}

    /** @return of each council with an address its newest anchor, where that was not sent yet */
    List<Waiting> waiting();

    /** @param problem why the mail server refused it; null when it took it */
    void settle(long anchor, String problem);
}
