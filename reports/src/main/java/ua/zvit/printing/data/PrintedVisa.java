package ua.zvit.printing.data;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A visa: who agreed to the draft, and when. */
public record PrintedVisa(String position, String name, LocalDate date) {

    public PrintedVisa {
        requireNonNull(position, "position");
        requireNonNull(name, "name");
        requireNonNull(date, "date");
    }
}
