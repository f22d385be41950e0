package ua.zvit.report.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.report.values.EntryFunding;
import ua.zvit.report.values.EntryIndicator;
import ua.zvit.shared.EventMark;
import ua.zvit.shared.Money;
import ua.zvit.shared.Quantity;
import ua.zvit.shared.Sha256;

/** The digest of all that somebody reads in an entry: what was accepted is known by it, however often it was saved. */
public final class EntryContent {
    private EntryContent() {}

    public static String digest(Entry entry) {
        List<Object> parts = new ArrayList<>(Arrays.asList(
                entry.number(),
                entry.title(),
                EventMark.without(entry.narrative()),
                entry.planned(),
                entry.actual(),
                entry.reason()));
        for (EntryFunding line : entry.funding()) {
            parts.addAll(Arrays.asList(line.source(), line.plan(), line.actual()));
            Stream.of(line.name(), line.words())
                    .filter(told -> told != null && !told.isEmpty())
                    .forEach(parts::add);
            line.parts()
                    .parts()
                    .forEach(part -> parts.addAll(Arrays.asList(part.name(), part.planned(), part.actual())));
        }
        for (EntryIndicator indicator : entry.indicators()) {
            parts.addAll(Arrays.asList(
                    indicator.name(), indicator.unit(), indicator.plan(), indicator.actual(), indicator.reason()));
        }
        if (entry.evidence().digest() != null) {
            parts.add(entry.evidence().digest());
        }
        String content = parts.stream()
                .map(EntryContent::text)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("|"));
        return Sha256.hex(content.getBytes(StandardCharsets.UTF_8));
    }

    /** A figure is the same however many zeros end it. */
    private static String text(Object part) {
        if (part instanceof Money money) {
            return plain(money.uah());
        }
        return part instanceof Quantity quantity ? plain(quantity.value()) : Objects.toString(part, "");
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
