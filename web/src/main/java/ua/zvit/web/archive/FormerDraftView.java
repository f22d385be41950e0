package ua.zvit.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.util.Faces;
import ua.zvit.archive.FormerDrafts;
import ua.zvit.archive.copies.SealCopy;
import ua.zvit.archive.values.FormerDraftDetails;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.values.ProgrammeSummary;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/**
 * The second step: the files as they were judged, and the facts of the report to be filled in. What has to be asked is
 * asked with a box to tick; only then is the copy put into the archive, where it stays.
 */
@Named
@RequestScoped
public class FormerDraftView {
    private static final String CONFIRM = "confirm";

    @Inject
    ProgrammeQueries programmes;

    private FormerDrafts drafts;
    private SealCopy sealing;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;
    private String id;
    private FormerDraftDetails draft;
    private FormerFactsForm form = new FormerFactsForm();
    private List<Fault> questions = List.of();
    private long sealed;

    protected FormerDraftView() {}

    @Inject
    public FormerDraftView(
            FormerDrafts drafts, SealCopy sealing, RefusalsView refusals, PersonView person, TextView text) {
        this.drafts = drafts;
        this.sealing = sealing;
        this.refusals = refusals;
        this.person = person;
        this.text = text;
    }

    public void open() {
        refusals.number(id)
                .flatMap(number -> refusals.opening(() -> find(number)))
                .ifPresent(found -> {
                    draft = found;
                    form = FormerFactsForm.of(found.told(), Faces.getLocale());
                });
    }

    private FormerDraftDetails find(long number) {
        person.requireAdmin();
        return drafts.draft(number);
    }

    public void seal() {
        if (refusals.tried(this::put, fault -> "#facts:" + fault.field())) {
            refusals.good(text.of("page.former.sealed"));
            Faces.redirect("package.xhtml?id=%s", String.valueOf(sealed));
        }
    }

    private void put() {
        try {
            sealed = sealing.seal(RefusalsView.id(id), form.facts(), confirmed());
        } catch (ZvitException refused) {
            if (refused.error() != ErrorCode.COPY_QUESTIONS) {
                throw refused;
            }
            questions = refused.faults();
            throw refused.withoutFaults();
        }
    }

    /** What was asked before and is confirmed now, as the boxes of the page say. */
    private static Set<String> confirmed() {
        String[] ticked = Faces.getRequestParameterValues(CONFIRM);
        return ticked == null ? Set.of() : Set.of(ticked);
    }

    public void discard() {
        if (refusals.tried(() -> drafts.discard(RefusalsView.id(id)))) {
            refusals.good(text.of("page.former.discarded"));
            Faces.redirect("former.xhtml");
        }
    }

    /** @return what has to be confirmed, each question once for its box, with all that it is about */
    public List<Asked> getQuestions() {
        Map<String, List<String>> words = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Fault question : questions) {
            if (!words.containsKey(question.field())) {
                order.add(question.field());
            }
            words.computeIfAbsent(question.field(), code -> new ArrayList<>()).add(text.of(question));
        }
        Set<String> ticked = confirmed();
        List<Asked> asked = new ArrayList<>();
        ticked.stream()
                .sorted()
                .filter(code -> !order.contains(code))
                .forEach(code -> asked.add(new Asked(code, List.of(text.of("copy.confirmed." + code)), true)));
        order.forEach(code -> asked.add(new Asked(code, words.get(code), false)));
        return asked;
    }

    /** A question with its box. */
    public record Asked(String code, List<String> words, boolean ticked) {}

    public List<ProgrammeSummary> getProgrammes() {
        return programmes.list();
    }

    public FormerDraftDetails getDraft() {
        if (draft == null && id != null) {
            draft = find(RefusalsView.id(id));
        }
        return draft;
    }

    public FormerFactsForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
