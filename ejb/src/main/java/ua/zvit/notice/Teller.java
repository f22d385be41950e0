package ua.zvit.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.notice.domain.NewNotice;
import ua.zvit.notice.domain.NoticeRepository;
import ua.zvit.notice.mail.SmtpSettings;
import ua.zvit.notice.values.NoticeChoices;
import ua.zvit.notice.values.NoticeWay;
import ua.zvit.organisation.values.Staff;

/** Tells people something, each in the way the person wants, and nobody twice. */
@ApplicationScoped
class Teller {
    /** When the daily letter goes. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private NoticeRepository notices;

    protected Teller() {}

    @Inject
    Teller(NoticeRepository notices) {
        this.notices = notices;
    }

    /** @return how many people were told who had not been before */
    int tell(String council, Collection<String> people, NewNotice notice) {
        Set<String> once = new TreeSet<>(people);
        Map<String, NoticeChoices> choices = notices.choices(once);
        int told = 0;
        for (String person : once) {
            NoticeWay way =
                    SmtpSettings.isConfigured() ? choices.get(person).ways().get(notice.kind()) : NoticeWay.NONE;
            told += notices.tell(council, person, notice, moment(way), way == NoticeWay.DIGEST) ? 1 : 0;
        }
        return told;
    }

    /** @return who takes work from that queue */
    static Set<String> at(TaskQueue queue, Staff staff) {
        if (queue.isOfPosition()) {
            String holder = staff.positions().get(queue.positionId());
            return holder == null ? Set.of() : Set.of(holder);
        }
        if (queue.headOf().isPresent()) {
            return Stream.ofNullable(staff.heads().get(queue.partOf())).collect(Collectors.toSet());
        }
        if (queue.person().isPresent()) {
            return Set.of(queue.person().get());
        }
        return queue.isOfDepartment() ? staff.drafters().getOrDefault(queue.departmentId(), Set.of()) : staff.council();
    }

    private static Instant moment(NoticeWay way) {
        return switch (way) {
            case AT_ONCE -> Instant.now();
            case DIGEST -> nextMorning(ZonedDateTime.now(ZoneId.systemDefault()));
            case NONE -> null;
        };
    }

    static Instant nextMorning(ZonedDateTime now) {
        ZonedDateTime today = now.toLocalDate().atTime(MORNING).atZone(now.getZone());
        return (now.isBefore(today) ? today : today.plusDays(1)).toInstant();
    }
}
