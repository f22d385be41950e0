package ua.zvit.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ua.zvit.api.Routes.Route;

/**
 * Every role with every operation of the API. Whoever may not gets 403 before anything is looked at; whoever may gets
 * past the roles, up to the harmless fault that the call carries. A stranger with all roles in another council finds
 * none of our things.
 */
class RolesMatrixIT {
    private static final String DRAFTER = "drafter-international";
    private static final Set<String> EVERYBODY =
            Set.of(DRAFTER, "acting-head", "council", "admin", "auditor", "operator");

    /** Who may do what; reading is for everybody of a council. */
    private static final Map<String, Set<String>> MAY = Map.ofEntries(
            Map.entry("importReport", Set.of("admin", DRAFTER)),
            Map.entry("bringChanges", Set.of("admin", DRAFTER)),
            Map.entry("broughtFiles", Set.of("admin", DRAFTER)),
            Map.entry("changes", Set.of("admin", DRAFTER)),
            Map.entry("acceptChanges", Set.of("admin", DRAFTER)),
            Map.entry("discardChanges", Set.of("admin", DRAFTER)),
            Map.entry("changeCouncilCircuit", Set.of("admin")),
            Map.entry("reportCircuit", Set.of("admin")),
            Map.entry("changeReportCircuit", Set.of("admin")),
            Map.entry("changeProgrammeCircuit", Set.of("admin")),
            Map.entry("removeProgrammeCircuit", Set.of("admin")),
            Map.entry("startReport", Set.of("admin", DRAFTER)),
            Map.entry("openEdition", Set.of("admin", "council")),
            Map.entry("noteCorrection", Set.of("admin", "council")),
            Map.entry("changeCalendarRule", Set.of("admin")),
            Map.entry("nameDay", Set.of("admin")),
            Map.entry("takeBackDay", Set.of("admin")),
            Map.entry("stageDurations", Set.of("admin", "acting-head", "auditor")),
            Map.entry("incidents", Set.of("admin")),
            Map.entry("retryIncident", Set.of("admin")),
            Map.entry("recallSubmission", Set.of(DRAFTER)),
            Map.entry("withdrawReport", Set.of("admin")),
            Map.entry("createProgramme", Set.of("admin")),
            Map.entry("changeProgramme", Set.of("admin")),
            Map.entry("amendProgramme", Set.of("admin")),
            Map.entry("beginYear", Set.of("admin", DRAFTER)),
            Map.entry("saveEntry", Set.of(DRAFTER)),
            Map.entry("restoreVersion", Set.of(DRAFTER)),
            Map.entry("answerPromise", Set.of(DRAFTER)),
            Map.entry("registerEvent", Set.of("admin", DRAFTER)),
            Map.entry("changeEvent", Set.of("admin", DRAFTER)),
            Map.entry("removeEvent", Set.of("admin", DRAFTER)),
            Map.entry("answerRemark", Set.of(DRAFTER)),
            Map.entry("addEvidence", Set.of(DRAFTER)),
            Map.entry("describeEvidence", Set.of(DRAFTER)),
            Map.entry("removeEvidence", Set.of(DRAFTER)),
            Map.entry("completeTask", Set.of(DRAFTER, "acting-head", "council")),
            Map.entry("taskReviews", Set.of("acting-head")),
            Map.entry("pendingReviews", Set.of("acting-head")),
            Map.entry("acceptReports", Set.of("acting-head")),
            Map.entry("reviewMeasure", Set.of("acting-head")),
            Map.entry("appoint", Set.of("admin")),
            Map.entry("forms", Set.of("admin")),
            Map.entry("form", Set.of("admin")),
            Map.entry("formFiles", Set.of("admin")),
            Map.entry("bringForm", Set.of("admin")),
            Map.entry("previewForm", Set.of("admin")),
            Map.entry("formDesign", Set.of("admin")),
            Map.entry("designForm", Set.of("admin")),
            Map.entry("previewDesign", Set.of("admin")),
            Map.entry("publishForm", Set.of("admin")),
            Map.entry("putFormInForce", Set.of("admin")),
            Map.entry("withdrawForm", Set.of("admin")),
            Map.entry("changeCoatOfArms", Set.of("admin")),
            Map.entry("removeCoatOfArms", Set.of("admin")),
            Map.entry("documentToSign", Set.of("acting-head", "council")),
            Map.entry("sendSignature", Set.of("acting-head", "council")),
            Map.entry("changeSigningRules", Set.of("admin")),
            Map.entry("dismissFinding", Set.of(DRAFTER, "acting-head")),
            Map.entry("restoreFinding", Set.of(DRAFTER, "acting-head")),
            Map.entry("fixFindings", Set.of(DRAFTER)),
            Map.entry("changeCheckSettings", Set.of("admin")),
            Map.entry("correctAppointment", Set.of("admin")),
            Map.entry("endAppointment", Set.of("admin")),
            Map.entry("withdrawAppointment", Set.of("admin")),
            Map.entry("strandedTasks", Set.of("admin")),
            Map.entry("handOverTask", Set.of("admin")),
            Map.entry("board", Set.of("acting-head", "council", "admin", "auditor")),
            Map.entry("remindTask", Set.of("admin")),
            Map.entry("extendTask", Set.of("admin")),
            Map.entry("people", Set.of("admin")),
            Map.entry("invitePerson", Set.of("admin")),
            Map.entry("changePerson", Set.of("admin")),
            Map.entry("renewPassword", Set.of("admin")),
            Map.entry("deputies", Set.of("admin", DRAFTER, "acting-head")),
            Map.entry("arrangeDeputy", Set.of("admin", DRAFTER, "acting-head")),
            Map.entry("endDeputy", Set.of("admin", DRAFTER, "acting-head")),
            Map.entry("orderScan", Set.of("admin", "auditor")),
            Map.entry("attachOrder", Set.of("admin")),
            Map.entry("appointment", Set.of("admin")),
            Map.entry("councils", Set.of("operator")),
            Map.entry("createCouncil", Set.of("operator")),
            Map.entry("installation", Set.of("operator")),
            Map.entry("retryLetters", Set.of("operator")),
            Map.entry("copyContents", Set.of("operator")),
            Map.entry("forgetContents", Set.of("operator")),
            Map.entry("council", Set.of("admin", "auditor")),
            Map.entry("changeCouncil", Set.of("admin")),
            Map.entry("departmentsInDetail", Set.of("admin", "auditor")),
            Map.entry("department", Set.of("admin", "auditor")),
            Map.entry("createDepartment", Set.of("admin")),
            Map.entry("changeDepartment", Set.of("admin")),
            Map.entry("closeDepartment", Set.of("admin")),
            Map.entry("positions", Set.of("admin", "auditor")),
            Map.entry("position", Set.of("admin", "auditor")),
            Map.entry("createPosition", Set.of("admin")),
            Map.entry("renamePosition", Set.of("admin")),
            Map.entry("namePositionHolder", Set.of("admin")),
            Map.entry("addWord", Set.of("admin")),
            Map.entry("removeWord", Set.of("admin")),
            Map.entry("addHost", Set.of("admin")),
            Map.entry("removeHost", Set.of("admin")),
            Map.entry("importPackage", Set.of("admin")),
            Map.entry("programmeTemplate", Set.of("admin", DRAFTER)),
            Map.entry("reportTemplate", Set.of("admin", DRAFTER)),
            Map.entry("copyFormerReport", Set.of("admin")),
            Map.entry("withdrawCopy", Set.of("admin")),
            Map.entry("verifyArchive", Set.of("admin")),
            Map.entry("lastVerification", Set.of("admin", "auditor")));

    private static final Set<String> READING = Set.of(
            "archive",
            "archived",
            "archivedDocument",
            "archivedFile",
            "formerReportCopy",
            "evidence",
            "evidenceFile",
            "exportPackage",
            "appointments",
            "coatOfArms",
            "colleagues",
            "comments",
            "versions",
            "version",
            "compareVersions",
            "formerEntry",
            "councilCircuit",
            "programmeCircuit",
            "checkEntry",
            "checkRules",
            "checkSettings",
            "deleteComment",
            "deleteReply",
            "dictionary",
            "findings",
            "knownHosts",
            "notices",
            "noticeChoices",
            "chooseNotices",
            "readAllNotices",
            "workCalendar",
            "publicHolidays",
            "readNotice",
            "reopenComment",
            "replyToComment",
            "resolveComment",
            "startComment",
            "departments",
            "programmes",
            "programme",
            "programmeOn",
            "reports",
            "report",
            "reportWay",
            "reportWayPicture",
            "document",
            "events",
            "eventFigures",
            "event",
            "entry",
            "reportEditions",
            "corrections",
            "exportReport",
            "history",
            "signatures",
            "signatureFile",
            "signingRules",
            "tasks");

    /** Lists answer a stranger with the stranger's own things; these say something about another's by its number. */
    private static final Set<String> LISTS = Set.of(
            "archive",
            "appointments",
            "colleagues",
            "deputies",
            "arrangeDeputy",
            "departments",
            "departmentsInDetail",
            "createDepartment",
            "people",
            "invitePerson",
            "positions",
            "createPosition",
            "council",
            "changeCouncil",
            "councilCircuit",
            "changeCouncilCircuit",
            "councils",
            "createCouncil",
            "installation",
            "retryLetters",
            "copyContents",
            "forgetContents",
            "events",
            "eventFigures",
            "registerEvent",
            "programmes",
            "createProgramme",
            "pendingReviews",
            "acceptReports",
            "stageDurations",
            "incidents",
            "reports",
            "tasks",
            "board",
            "notices",
            "noticeChoices",
            "chooseNotices",
            "readAllNotices",
            "workCalendar",
            "publicHolidays",
            "changeCalendarRule",
            "nameDay",
            "importReport",
            "importPackage",
            "programmeTemplate",
            "reportTemplate",
            "copyFormerReport",
            "verifyArchive",
            "lastVerification",
            "appoint",
            "correctAppointment",
            "strandedTasks",
            "forms",
            "form",
            "formFiles",
            "bringForm",
            "previewForm",
            "formDesign",
            "designForm",
            "previewDesign",
            "publishForm",
            "putFormInForce",
            "withdrawForm",
            "changeCoatOfArms",
            "removeCoatOfArms",
            "signingRules",
            "changeSigningRules",
            "checkRules",
            "checkSettings",
            "changeCheckSettings",
            "dictionary",
            "addWord",
            "knownHosts",
            "addHost",
            "removeHost");

    private static final Set<String> TASKS = Set.of(
            "completeTask",
            "documentToSign",
            "extendTask",
            "handOverTask",
            "remindTask",
            "reviewMeasure",
            "sendSignature",
            "taskReviews");

    private static final Set<String> WITHOUT_OUTCOME = Set.of("handOverTask", "extendTask");

    private static String report;
    private static String task;

    @BeforeAll
    static void startAReport() {
        String path = OwnReport.started();
        report = path.substring(path.lastIndexOf('/') + 1);
        task = Api.as(DRAFTER).get("/v1/tasks").list().stream()
                .filter(open -> open.getInt("reportId") == Integer.parseInt(report))
                .map(open -> open.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesEveryOperation() {
        Set<String> operations = Routes.closed().map(Route::id).collect(Collectors.toSet());
        assertThat(operations)
                .isEqualTo(
                        Stream.concat(MAY.keySet().stream(), READING.stream()).collect(Collectors.toSet()));
    }

    @TestFactory
    Stream<DynamicTest> everyRoleWithEveryOperation() {
        return Routes.closed().flatMap(route -> EVERYBODY.stream()
                .map(user -> DynamicTest.dynamicTest(user + ": " + route, () -> meetsItsRoles(route, user))));
    }

    @TestFactory
    Stream<DynamicTest> aStrangerFindsNothingOfOurs() {
        return Routes.closed()
                .filter(route -> !LISTS.contains(route.id()))
                .map(route -> DynamicTest.dynamicTest("neighbour: " + route, () -> {
                    boolean ofTask = TASKS.contains(route.id());
                    String body = ofTask && !WITHOUT_OUTCOME.contains(route.id()) ? "{\"outcome\":\"submit\"}" : "{}";
                    Answer answer = call(Api.as("neighbour"), route, ofTask ? task : report, body);
                    assertThat(answer.status()).isEqualTo(404);
                }));
    }

    @Test
    void aStrangersListsHoldNothingOfOurs() {
        Api stranger = Api.as("neighbour");
        int ours = Integer.parseInt(report);
        assertThat(stranger.get("/v1/reports?limit=200").list()).noneMatch(other -> other.getInt("id") == ours);
        assertThat(stranger.get("/v1/tasks").list()).noneMatch(other -> other.getInt("reportId") == ours);
        Set<Integer> own = stranger.get("/v1/reports?limit=200").list().stream()
                .map(item -> item.getInt("id"))
                .collect(Collectors.toSet());
        assertThat(stranger.get("/v1/archive?limit=200").list())
                .as("packages of the stranger's own reports, and what the stranger has imported or copied")
                .allMatch(item -> !item.containsKey("reportId")
                        || item.isNull("reportId")
                        || own.contains(item.getInt("reportId")));
        assertThat(codes(stranger)).doesNotContain("international", "education", "promotion");
    }

    @Test
    void aDrafterReadsNarrativesOfTheOwnDepartmentOnly() {
        List<JsonObject> measures =
                Api.as(DRAFTER).get("/v1/reports/" + report).json().getJsonArray("sections").stream()
                        .flatMap(section -> section.asJsonObject().getJsonArray("measures").stream())
                        .map(measure -> measure.asJsonObject())
                        .toList();
        assertThat(measures).hasSize(3).allSatisfy(measure -> assertThat(measure.isNull("narrative"))
                .isEqualTo(!measure.getString("department").equals("international")));
    }

    private static void meetsItsRoles(Route route, String user) {
        boolean may = READING.contains(route.id())
                ? !user.equals("operator")
                : MAY.get(route.id()).contains(user);
        String id = READING.contains(route.id()) ? report : "0";
        Answer answer = call(Api.as(user), route, id, "{}");
        boolean refused = answer.status() == 403
                && answer.header("Content-Type").startsWith("application/problem+json")
                && answer.code().equals("ROLE-MISSING");
        assertThat(refused).as(user + " " + route + " " + answer.status()).isEqualTo(!may);
        assertThat(answer.status()).isNotEqualTo(401).isLessThan(500);
    }

    private static Answer call(Api api, Route route, String id, String body) {
        Map<String, String> headers = route.method().equals("GET") ? Map.of() : Map.of("If-Match", "\"0\"");
        return api.send(route.method(), route.at(id, "1.2"), route.method().equals("GET") ? null : body, headers);
    }

    private static List<String> codes(Api api) {
        return api.get("/v1/organisation/departments").list().stream()
                .map(department -> department.getString("code"))
                .toList();
    }
}
