package ua.zvit.proofreading;

import java.util.List;

/** A text to be shown, as a key of this package's message bundle and its arguments; rendered by {@link FindingMessages}. */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
