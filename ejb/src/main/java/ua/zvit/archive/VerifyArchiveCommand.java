package ua.zvit.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.zvit.archive.anchors.KeptAnchors;
import ua.zvit.archive.packing.ArchiveJson;
import ua.zvit.archive.packing.CanonicalJson;
import ua.zvit.archive.packing.CorrectionManifest;
import ua.zvit.archive.packing.ProblemsData;
import ua.zvit.archive.values.AnchorDetails;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ArchiveVerdict;
import ua.zvit.archive.verification.ArchiveVerifier;
import ua.zvit.shared.Messages;
import ua.zvit.shared.Settings;
import ua.zvit.shared.outage.StoreAway;
import ua.zvit.shared.store.ContentUse;
import ua.zvit.shared.store.OuterStore;
import ua.zvit.shared.store.chosen.StoreSettings;

/**
 * Verifies the archives of all councils without a server: {@code VerifyArchiveCommand [--json] [--english]
 * [--anchor FILE|URL]}. An anchor that was kept elsewhere proves the chains against whoever owns the database. Where the
 * database and the store are, the settings {@code ZVIT_DB_*} and {@code ZVIT_ARCHIVE_STORE} tell. Ends with 0 when all
 * is as it was, 1 when something was changed or is missing, 2 when the archive can't be read or the call is wrong.
 */
public final class VerifyArchiveCommand {
    static final int INTACT = 0;
    static final int NOT_INTACT = 1;
    static final int UNREADABLE = 2;

    private static final List<String> OPTIONS = List.of("--json", "--english");
    private static final String ANCHOR = "--anchor";
    private static final int KIB = 1024;

    private final PrintStream out;
    private final PrintStream err;

    VerifyArchiveCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new VerifyArchiveCommand(out, err).run(List.of(arguments)));
    }

    int run(List<String> given) {
        List<String> options = new ArrayList<>(given);
        List<String> kept = anchors(options);
        Locale language = options.contains("--english") ? Locale.ENGLISH : Messages.UKRAINIAN;
        if (!OPTIONS.containsAll(options)) {
            err.println(Messages.text(language, "archive.command.usage"));
            return UNREADABLE;
        }
        List<OuterStore> stores;
        try {
            stores = StoreSettings.outer(ContentUse.ARCHIVE).toList();
        } catch (IllegalStateException wrong) {
            err.println(Messages.text(language, "archive.command.unreadable", wrong.getMessage()));
            return UNREADABLE;
        }
        for (OuterStore store : stores) {
            if (!store.answers()) {
                err.println(Messages.text(language, "archive.command.no-store", store.place()));
                return UNREADABLE;
            }
        }
        List<AnchorDetails> anchors = new ArrayList<>();
        for (String place : kept) {
            try {
                anchors.addAll(KeptAnchors.of(place));
            } catch (IOException | IllegalArgumentException unreadable) {
                err.println(Messages.text(language, "archive.command.no-anchor", place, unreadable.getMessage()));
                return UNREADABLE;
            }
        }
        return verify(options, language, stores, anchors);
    }

    private int verify(List<String> options, Locale language, List<OuterStore> stores, List<AnchorDetails> anchors) {
        try (Connection database = connect()) {
            ArchiveVerifier verifier = new ArchiveVerifier(database, stores, null, anchors);
            ArchiveVerdict verdict = verifier.verify();
            if (options.contains("--json")) {
                out.println(json(verdict, verifier.corrections(), language));
            } else {
                print(verdict, language);
                verifier.corrections().forEach(note -> out.println(words(note, language)));
                if (!anchors.isEmpty()) {
                    out.println(Messages.text(language, "archive.command.anchors", anchors.size()));
                }
            }
            return verdict.isIntact() ? INTACT : NOT_INTACT;
        } catch (SQLException | UncheckedIOException | StoreAway unreadable) {
            err.println(Messages.text(language, "archive.command.unreadable", unreadable.getMessage()));
            return UNREADABLE;
        }
    }

    /** Takes the anchors out of the options; what follows the last word in vain stays and is refused. */
    private static List<String> anchors(List<String> options) {
        List<String> kept = new ArrayList<>();
        int at = options.indexOf(ANCHOR);
        while (at >= 0 && at + 1 < options.size()) {
            options.remove(at);
            kept.add(options.remove(at));
            at = options.indexOf(ANCHOR);
        }
        return kept;
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                Settings.text("zvit.db.url").orElse("jdbc:postgresql://127.0.0.1:54320/zvit"),
                Settings.text("zvit.db.user").orElse("zvit"),
                Settings.text("zvit.db.password").orElse(""));
    }

    private void print(ArchiveVerdict verdict, Locale language) {
        verdict.problems().forEach(problem -> out.println(ProblemText.of(language, problem)));
        out.println(Messages.text(
                language,
                verdict.isIntact() ? "archive.command.intact" : "archive.command.not-intact",
                verdict.packages(),
                verdict.files(),
                verdict.bytes() / KIB / KIB,
                verdict.damage().size()));
        if (!verdict.remarks().isEmpty()) {
            out.println(Messages.text(
                    language, "archive.command.remarks", verdict.remarks().size()));
        }
    }

    /** What is told of a sealed report belongs to what is said of the archive, though nothing is wrong with it. */
    private static String words(CorrectionManifest note, Locale language) {
        return Messages.text(
                language,
                "archive.command.correction",
                note.councilCode(),
                Integer.toString(note.of().sequence()),
                note.note().place(),
                note.note().was(),
                note.note().should(),
                note.note().basis(),
                note.person(),
                note.recordedAt().toString());
    }

    private static String json(ArchiveVerdict verdict, List<CorrectionManifest> corrections, Locale language) {
        ObjectNode json = ArchiveJson.object()
                .put("intact", verdict.isIntact())
                .put("packages", verdict.packages())
                .put("files", verdict.files())
                .put("bytes", verdict.bytes())
                .put(
                        "milliseconds",
                        Duration.between(verdict.startedAt(), verdict.finishedAt())
                                .toMillis());
        ArrayNode problems = json.putArray("problems");
        for (ArchiveProblem problem : verdict.problems()) {
            ObjectNode one = problems.addObject();
            ProblemsData.add(one, problem);
            one.put("message", ProblemText.of(language, problem));
        }
        ArrayNode notes = json.putArray("corrections");
        corrections.forEach(note -> ArchiveJson.read(note.text()).ifPresent(notes::add));
        return CanonicalJson.text(json);
    }
}
