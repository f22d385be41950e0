package ua.zvit.check.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import ua.zvit.check.values.DictionaryKind;
import ua.zvit.check.values.DictionaryWord;

/**
 * A spelling that a council has made its own, by hand or by a dismissal. It is written by a statement of its own
 * ({@link SettingsRepository#add(SettingsRepository.NewWord)}), because two people may add the same one at once.
 */
@Entity
@Table(name = "council_dictionary")
public class DictionaryEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long councilId;
    private String spelling;

    @Enumerated(EnumType.STRING)
    private DictionaryKind kind;

    private String addedBy;
    private Instant addedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dismissal_id")
    private DismissalStep dismissal;

    protected DictionaryEntry() {}

    public DictionaryWord word() {
        return new DictionaryWord(
                id,
                spelling,
                kind,
                addedBy,
                addedAt,
                dismissal == null ? null : dismissal.dismissal().reason());
    }
}
