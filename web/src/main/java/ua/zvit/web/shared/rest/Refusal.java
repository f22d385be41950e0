package ua.zvit.web.shared.rest;

import java.util.List;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.shared.outage.Outage;

/**
 * Why a request is not answered as asked, before it is put into words.
 *
 * @param status HTTP status
 * @param code stable code; its text stands in the bundle under {@code error.<code>}
 * @param args values for the text
 * @param faults single faults with their places; empty when the code says it all
 */
public record Refusal(int status, String code, List<Object> args, List<Fault> faults) {

    public static Refusal of(int status, String code, Object... args) {
        return new Refusal(status, code, List.of(args), List.of());
    }

    public static Refusal of(Outage outage) {
        return of(ErrorKind.UNAVAILABLE.status(), outage.code());
    }

    public static Refusal of(ZvitException refused) {
        return new Refusal(refused.kind().status(), refused.code(), refused.args(), refused.faults());
    }

    /** @return true when the fault is ours, so that it has to be logged and nothing of it told */
    boolean isInternal() {
        return status >= 500 && !isPassing();
    }

    /** @return true when the same request may do in a while */
    boolean isPassing() {
        return status == ErrorKind.UNAVAILABLE.status();
    }
}
