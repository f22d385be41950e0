package ua.zvit.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.zvit.check.domain.DismissalStep;
import ua.zvit.check.domain.SettingsRepository;
import ua.zvit.check.domain.SettingsRepository.NewWord;
import ua.zvit.check.settings.WrittenWord;
import ua.zvit.check.values.DictionaryKind;
import ua.zvit.check.values.DismissalRequest;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.mention.LinkMention;
import ua.zvit.proofreading.mention.LinkReader;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/**
 * Learns from the house: what somebody dismisses as right becomes the council's own spelling, so that nobody meets the
 * same finding again; of a doubtful link it is the host that becomes known.
 */
@ApplicationScoped
class DictionaryGrowth {
    /** Rules that ask the dictionary, and what their findings usually name. */
    private static final Map<String, DictionaryKind> ASKING =
            Map.of("wording.spelling", DictionaryKind.WORD, "wording.variant", DictionaryKind.ORGANISATION);

    private static final String HOST = "link.host";

    private SettingsRepository settings;

    protected DictionaryGrowth() {}

    @Inject
    DictionaryGrowth(SettingsRepository settings) {
        this.settings = settings;
    }

    /** @throws ZvitException {@code DICTIONARY-UNFIT} when the finding is not one that a dictionary could settle */
    void grow(CheckStanding standing, Finding finding, DismissalRequest request, DismissalStep step) {
        long council = standing.inForce().councilId();
        String author = standing.caller().displayName();
        Place place = finding.places().stream()
                .filter(standing.rights()::reads)
                .findFirst()
                .orElse(finding.places().get(0));
        if (HOST.equals(finding.rule())) {
            settings.addHost(council, host(place).orElseThrow(DictionaryGrowth::unfit), author);
        } else if (ASKING.containsKey(finding.rule())) {
            String spelling = WrittenWord.spelling(request.spelling() == null ? place.text() : request.spelling());
            DictionaryKind kind = request.kind() == null ? ASKING.get(finding.rule()) : request.kind();
            settings.add(new NewWord(council, spelling, kind, author, step.id()));
        } else {
            throw unfit();
        }
        settings.raiseRevision(council);
    }

    private static Optional<String> host(Place place) {
        return LinkReader.in(place.text()).stream()
                .map(LinkMention::host)
                .map(host -> host.toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static ZvitException unfit() {
        return new ZvitException(
                ErrorCode.DISMISSAL_INVALID, List.of(Fault.at(null, "addToDictionary", "dictionary-unfit")));
    }
}
