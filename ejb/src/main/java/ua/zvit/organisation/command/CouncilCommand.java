package ua.zvit.organisation.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.zvit.shared.Messages;
import ua.zvit.shared.Settings;

/**
 * Adds a council by the API: {@code CouncilCommand add --code … --name … --decision … --edrpou … --administrator …
 * [--address …] [--phone …] [--email …] [--english]}. The token is in {@code ZVIT_TOKEN}; in the demo its operator is taken.
 * Ends with 0, 1 when the council was refused, 2 when the call is wrong or nobody answers.
 */
public final class CouncilCommand {
    private static final int REFUSED = 1;
    private static final int WRONG = 2;
    private static final int CREATED = 201;
    private static final Map<String, String> OPTIONS = Map.of(
            "--code", "code",
            "--name", "name",
            "--decision", "decisionBody",
            "--edrpou", "edrpou",
            "--administrator", "administrator",
            "--address", "address",
            "--phone", "phone",
            "--email", "email");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final PrintStream out;
    private final PrintStream err;
    private final Locale language;

    private CouncilCommand(PrintStream out, PrintStream err, Locale language) {
        this.out = out;
        this.err = err;
        this.language = language;
    }

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        List<String> given = List.of(arguments);
        Locale language = given.contains("--english") ? Locale.ENGLISH : Messages.UKRAINIAN;
        System.exit(new CouncilCommand(out, err, language)
                .run(given.stream()
                        .filter(argument -> !argument.equals("--english"))
                        .toList()));
    }

    private int run(List<String> arguments) throws InterruptedException {
        Optional<ObjectNode> council = council(arguments);
        if (council.isEmpty()) {
            err.println(Messages.text(language, "house.command.council-usage"));
            return WRONG;
        }
        try {
            Optional<String> token = token();
            if (token.isEmpty()) {
                err.println(Messages.text(language, "house.command.no-token"));
                return WRONG;
            }
            return tell(send(council.get(), token.get()));
        } catch (IOException away) {
            err.println(Messages.text(language, "house.command.away", base()));
            return WRONG;
        }
    }

    private Optional<ObjectNode> council(List<String> arguments) {
        ObjectNode council = json.createObjectNode();
        if (arguments.isEmpty() || !arguments.get(0).equals("add") || arguments.size() % 2 == 0) {
            return Optional.empty();
        }
        for (int place = 1; place < arguments.size(); place += 2) {
            String field = OPTIONS.get(arguments.get(place));
            if (field == null) {
                return Optional.empty();
            }
            council.put(field, arguments.get(place + 1));
        }
        return Optional.of(council);
    }

    private HttpResponse<String> send(ObjectNode council, String token) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(base() + "/api/v1/councils"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", language.getLanguage())
                        .POST(BodyPublishers.ofString(council.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private int tell(HttpResponse<String> answer) throws IOException {
        JsonNode told = json.readTree(answer.body());
        if (answer.statusCode() != CREATED) {
            err.println(told.path("code").asText() + ": " + told.path("detail").asText());
            told.path("faults")
                    .forEach(fault -> err.println("  " + fault.path("field").asText() + ": "
                            + fault.path("message").asText()));
            return REFUSED;
        }
        out.println(Messages.text(
                language, "page.council-new.done", told.path("name").asText()));
        if (!told.path("administratorChecked").asBoolean()) {
            out.println(Messages.text(
                    language,
                    "page.council-new.unchecked",
                    told.path("administrator").asText(),
                    told.path("code").asText()));
        }
        return 0;
    }

    private Optional<String> token() throws IOException, InterruptedException {
        Optional<String> given = Settings.text("zvit.token");
        if (given.isPresent() || !Settings.enabled("zvit.demo")) {
            return given;
        }
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(
                                Settings.text("zvit.oidc.url").orElse("") + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "client_id=zvit-cli&grant_type=password&username=operator&password=operator"))
                        .build(),
                BodyHandlers.ofString());
        return Optional.ofNullable(
                json.readTree(answer.body()).path("access_token").textValue());
    }

    private static String base() {
        return Settings.text("zvit.public.url")
                .orElse("http://127.0.0.1:8080/zvit")
                .replaceFirst("/+$", "");
    }
}
