package ua.zvit.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import ua.zvit.check.settings.CouncilDictionary;
import ua.zvit.check.values.DictionaryKind;
import ua.zvit.check.values.DictionaryWord;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** The council's own spellings and the hosts it knows, to be added to and removed from; for the administrator. */
@Named
@RequestScoped
public class DictionaryView {
    private CouncilDictionary dictionary;
    private RefusalsView refusals;
    private TextView text;
    private String spelling;
    private String kind = DictionaryKind.WORD.code();
    private String host;

    protected DictionaryView() {}

    @Inject
    public DictionaryView(CouncilDictionary dictionary, RefusalsView refusals, TextView text) {
        this.dictionary = dictionary;
        this.refusals = refusals;
        this.text = text;
    }

    public void add() {
        DictionaryKind named = DictionaryKind.valueOf(kind.toUpperCase(Locale.ROOT));
        done(() -> dictionary.add(spelling, named), text.of("page.check-settings.word-added", spelling));
    }

    public void remove(DictionaryWord word) {
        done(() -> dictionary.remove(word.id()), text.of("page.check-settings.word-removed", word.spelling()));
    }

    public void addHost() {
        done(() -> dictionary.addHost(host), text.of("page.check-settings.host-added", host));
    }

    public void removeHost(String known) {
        done(() -> dictionary.removeHost(known), text.of("page.check-settings.host-removed", known));
    }

    private void done(Runnable step, String words) {
        if (refusals.tried(step)) {
            refusals.good(words);
            Faces.redirect("check.xhtml");
        }
    }

    public List<DictionaryWord> getWords() {
        return dictionary.words();
    }

    public List<String> getHosts() {
        return dictionary.hosts();
    }

    public List<String> getKinds() {
        return Stream.of(DictionaryKind.values()).map(DictionaryKind::code).toList();
    }

    public String getSpelling() {
        return spelling;
    }

    public void setSpelling(String spelling) {
        this.spelling = spelling;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }
}
