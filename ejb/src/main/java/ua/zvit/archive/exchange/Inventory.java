package ua.zvit.archive.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.packing.ReportFacts;
import ua.zvit.archive.packing.RetentionFacts;
import ua.zvit.shared.DocumentDates;
import ua.zvit.shared.Messages;

/**
 * The inventory («опис») of an exported package, for people, in Ukrainian: the case by the nomenclature, its documents
 * one by one, and how many electronic cases and documents there are in the year.
 */
final class Inventory {
    private static final String NO_BREAK_INSIDE = "[\\r\\n\\t]+";

    private final List<String> lines = new ArrayList<>();

    /**
     * @param names of the files in the ZIP, in the order of the manifest
     */
    byte[] of(Manifest manifest, List<String> names) {
        RetentionFacts kept = manifest.retention();
        add("archive.inventory.title");
        add("archive.inventory.council", manifest.councilName());
        add("archive.inventory.year", Integer.toString(manifest.report().year()));
        if (!manifest.report().period().isYear()) {
            add("archive.inventory.period", manifest.report().period());
        }
        lines.add("");
        add("archive.inventory.case", kept.code(), kept.title());
        add("archive.inventory.report", manifest.report().programme());
        if (manifest.copy() != null) {
            add("archive.inventory.copy", manifest.copy().person(), day(manifest.sealedAt()));
        }
        decision(manifest.report());
        if (kept.years() == null) {
            add("archive.inventory.permanent", kept.article());
        } else {
            add("archive.inventory.years", kept.years(), kept.article());
        }
        lines.add("");
        add("archive.inventory.head");
        for (int at = 0; at < names.size(); at++) {
            Manifest.Line file = manifest.files().get(at);
            lines.add(String.join(
                    "\t",
                    Integer.toString(at + 1),
                    names.get(at),
                    text("archive.role." + file.role().code()),
                    Long.toString(file.size()),
                    file.sha256()));
        }
        lines.add("");
        add("archive.inventory.count", Integer.toString(manifest.report().year()), 1, names.size());
        return String.join("\r\n", lines).concat("\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void decision(ReportFacts report) {
        if (report.decisionNumber() == null || report.decisionDate() == null) {
            add("archive.inventory.decision-unknown");
        } else {
            add("archive.inventory.decision", report.decisionNumber(), DocumentDates.inWords(report.decisionDate()));
        }
    }

    private static String day(Instant at) {
        return DocumentDates.inWords(LocalDate.ofInstant(at, ZoneId.systemDefault()));
    }

    private void add(String key, Object... values) {
        lines.add(text(key, values));
    }

    private static String text(String key, Object... values) {
        Object[] plain = new Object[values.length];
        for (int at = 0; at < values.length; at++) {
            plain[at] = values[at] instanceof String words ? words.replaceAll(NO_BREAK_INSIDE, " ") : values[at];
        }
        return Messages.text(Messages.UKRAINIAN, key, plain);
    }
}
