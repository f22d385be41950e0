package ua.zvit.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** What a way costs the people who go it: their clicks, what they type and paste, and the time that this takes a person. */
final class Pace {
    private static final Duration CLICK = Duration.ofSeconds(2);
    private static final Duration LETTER = Duration.ofMillis(300);
    private static final Duration PASTE = Duration.ofSeconds(5);
    private static final int PASTED_AT_ONCE = 100;
    private static final String WATCH =
            """
            addEventListener('click', event => { if (event.isTrusted && event.detail) zvitSeen('click', 1) }, true);
            const told = new WeakMap();
            const text = field => field.isContentEditable ? field.textContent : field.value ?? '';
            addEventListener('focusin', ({target}) => told.set(target, text(target).length), true);
            addEventListener('input', ({target}) => {
                const typed = text(target).length - (told.get(target) ?? 0);
                told.set(target, text(target).length);
                if (typed > 0) zvitSeen('letters', typed);
            }, true);
            """;

    private final AtomicInteger clicks = new AtomicInteger();
    private final AtomicInteger letters = new AtomicInteger();
    private final AtomicInteger pastes = new AtomicInteger();
    private final Instant start = Instant.now();

    /** Watches one more person, on every page from the next one on. */
    Page of(Page page) {
        page.context().exposeBinding("zvitSeen", (source, seen) -> {
            count((String) seen[0], ((Number) seen[1]).intValue());
            return null;
        });
        page.context().addInitScript(WATCH);
        return page;
    }

    private void count(String what, int number) {
        if (what.equals("click")) {
            clicks.incrementAndGet();
        } else if (number >= PASTED_AT_ONCE) {
            pastes.incrementAndGet();
        } else {
            letters.addAndGet(number);
        }
    }

    int clicks() {
        return clicks.get();
    }

    /** @return the time that the pages took so far, and that a person takes to click, type and paste as much */
    Duration time() {
        return Duration.between(start, Instant.now())
                .plus(CLICK.multipliedBy(clicks.get()))
                .plus(LETTER.multipliedBy(letters.get()))
                .plus(PASTE.multipliedBy(pastes.get()));
    }

    /** Keeps the figures beside the reports of the tests. */
    void write(String name) throws IOException {
        Files.writeString(
                Path.of("target", name + ".md"),
                "%d clicks, %d letters typed, %d tables pasted: %.1f minutes at a person's pace.%n"
                        .formatted(clicks.get(), letters.get(), pastes.get(), time().toSeconds() / 60.0));
    }
}
