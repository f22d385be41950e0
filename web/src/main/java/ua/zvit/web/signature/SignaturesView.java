package ua.zvit.web.signature;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.signature.SignatureQueries;
import ua.zvit.signature.values.SignatureDetails;

/** The signatures on a report, for whichever page shows them: those that count and, marked, those that became void. */
@Named("signatures")
@RequestScoped
public class SignaturesView {
    private SignatureQueries signatures;
    private final Map<Long, List<SignatureDetails>> found = new HashMap<>();

    protected SignaturesView() {}

    @Inject
    public SignaturesView(SignatureQueries signatures) {
        this.signatures = signatures;
    }

    /** @return in the order of signing */
    public List<SignatureDetails> of(long reportId) {
        return found.computeIfAbsent(reportId, signatures::ofReport);
    }
}
