package ua.zvit.shared;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ua.zvit.shared.JsonText.UnfitText;

/** JSON as {@link JsonText} reads it, its refusals told as those of the house. */
public final class StrictJson {
    private StrictJson() {}

    /**
     * @param malformed code of the refusal when it is no JSON; its text takes line and column
     * @param faults takes each text that can't be kept
     * @throws ZvitException of kind {@code MALFORMED}: that code, {@code JSON-TWICE} or {@code JSON-ENCODING}
     */
    public static JsonNode read(byte[] json, ErrorCode malformed, List<Fault> faults) {
        return told(malformed, () -> JsonText.read(json, into(faults)));
    }

    /** The same for what has come as characters already. */
    public static JsonNode read(String json, ErrorCode malformed, List<Fault> faults) {
        return told(malformed, () -> JsonText.read(json, into(faults)));
    }

    private static Consumer<UnfitText> into(List<Fault> faults) {
        return text -> faults.add(Fault.at(null, text.pointer(), text.code()));
    }

    private static JsonNode told(ErrorCode malformed, Supplier<JsonNode> read) {
        try {
            return read.get();
        } catch (UnreadableJsonException broken) {
            throw switch (broken.reason()) {
                case MALFORMED -> refusal(malformed, Math.toIntExact(broken.line()), broken.column());
                case MEMBER_TWICE -> refusal(ErrorCode.JSON_TWICE, Math.toIntExact(broken.line()), broken.column());
                case ENCODING -> refusal(ErrorCode.JSON_ENCODING, broken.line());
            };
        }
    }

    private static ZvitException refusal(ErrorCode code, Object... place) {
        return new ZvitException(code, place);
    }
}
