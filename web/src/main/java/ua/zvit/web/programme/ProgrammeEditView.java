package ua.zvit.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.AmendProgramme;
import ua.zvit.programme.SaveProgramme;
import ua.zvit.programme.values.AmendmentDecision;
import ua.zvit.programme.values.ProgrammeChange;
import ua.zvit.programme.values.ProgrammeDetails;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.shared.JsonRecords;
import ua.zvit.web.shared.RefusalsView;

/**
 * A programme being written: a new one, one that may be changed freely, or one that the council has amended. The page
 * carries the whole programme as one document; nothing of it is lost when it is refused.
 */
@Named
@RequestScoped
public class ProgrammeEditView {
    private SaveProgramme saving;
    private AmendProgramme amending;
    private ProgrammeReading reading;
    private OrganisationQueries organisation;
    private ProgrammeEditDesk desk;
    private ProgrammeDetails programme;
    private List<ProgrammeChange> found = List.of();
    private String id;
    private String document;
    private int version;
    private String number;
    private LocalDate date;

    protected ProgrammeEditView() {}

    @Inject
    public ProgrammeEditView(
            SaveProgramme saving,
            AmendProgramme amending,
            ProgrammeReading reading,
            OrganisationQueries organisation,
            ProgrammeEditDesk desk) {
        this.saving = saving;
        this.amending = amending;
        this.reading = reading;
        this.organisation = organisation;
        this.desk = desk;
    }

    public void open() {
        if (desk.opening(id)) {
            programme = id == null ? null : desk.programme(id).orElse(null);
            document = document(programme);
            version = programme == null ? 0 : programme.version();
        }
    }

    public void save() {
        if (desk.tried(this::keep)) {
            desk.done("page.programme.saved", id);
        }
    }

    private void keep() {
        ProgrammeDraft draft = draft();
        if (id == null) {
            id = Long.toString(saving.create(draft));
        } else {
            saving.change(RefusalsView.id(id), version, draft);
        }
    }

    /** Shows what would become different; nothing is written. */
    public void review() {
        desk.tried(() -> found = amending.preview(RefusalsView.id(id), version, decision(), draft()));
    }

    public void amend() {
        if (desk.tried(() -> amending.amend(RefusalsView.id(id), version, decision(), draft()))) {
            desk.done("page.programme.amended", id);
        }
    }

    private AmendmentDecision decision() {
        return new AmendmentDecision(number, date);
    }

    private ProgrammeDraft draft() {
        return reading.read(JsonRecords.read(document.getBytes(StandardCharsets.UTF_8), ProgrammeWriteJson.class));
    }

    private String document(ProgrammeDetails standing) {
        if (standing == null) {
            return "{}";
        }
        Map<Long, String> codes = organisation.departments().stream()
                .collect(Collectors.toMap(DepartmentSummary::id, DepartmentSummary::code));
        return JsonbBuilder.create(new JsonbConfig().withNullValues(true))
                .toJson(ContentJson.of(standing.content(), codes::get));
    }

    /** @return true when only a decision of the council changes it */
    public boolean isAmendment() {
        return programme != null && programme.isReported();
    }

    /** @return true once the changes were shown, and while the click on them is being answered */
    public boolean isReviewed() {
        return !found.isEmpty() || Faces.getRequestParameter("editing:amend") != null;
    }

    public List<ProgrammeChange> getChanges() {
        return found;
    }

    public ProgrammeDetails getProgramme() {
        return programme;
    }

    /** @return those that work today, and those that the programme names already */
    public List<DepartmentSummary> getDepartments() {
        if (programme == null) {
            return organisation.openDepartments();
        }
        Set<Long> shown = new HashSet<>(programme.content().departments());
        organisation.openDepartments().forEach(open -> shown.add(open.id()));
        return organisation.departments().stream()
                .filter(department -> shown.contains(department.id()))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
