package ua.zvit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.archive.ImportPackage;
import ua.zvit.archive.VerifyArchive;
import ua.zvit.archive.anchors.AnchorMinute;
import ua.zvit.archive.values.AnchorDetails;
import ua.zvit.publication.PublishedAnchors;
import ua.zvit.rig.ZvitDeployment;

/** A package gets its anchor, stamped, open to everybody, and the verification holds the chains against it. */
@ExtendWith(ArquillianExtension.class)
class ArchiveAnchorIT {
    @Inject
    People people;

    @Inject
    ImportPackage imports;

    @Inject
    AnchorMinute minute;

    @Inject
    PublishedAnchors anchors;

    @Inject
    VerifyArchive verification;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(ArchiveAnchorIT.class);
    }

    @Test
    void isMadeOnceStampedAndPublished() throws Exception {
        people.admin(() -> imports.receive(CraftedPackage.of(LocalDate.now(), "01-01", null)));
        work();
        AnchorDetails newest = anchors.newest("khmelnytskyi").get(0);
        assertTrue(newest.packages().sequence() > 0);
        assertTrue(newest.audit().sequence() > 0);
        assertNotNull(newest.stamp());
        work();
        assertEquals(newest, anchors.newest("khmelnytskyi").get(0));
        assertEquals(List.of(), people.admin(() -> verification.now()).problems());
        assertTrue(anchors.ofEachCouncil().stream()
                .anyMatch(one -> one.anchor().council().equals("khmelnytskyi")));
    }

    private void work() throws Exception {
        people.admin(() -> {
            minute.work();
            return null;
        });
    }
}
