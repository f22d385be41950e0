package ua.zvit.rig;

import java.io.File;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/**
 * The built EAR as Arquillian deploys it: the business and the process engine exactly as shipped, a test with what stands
 * beside it inside {@code ejb.jar} so that they are injected as beans are, and no pages, so that no log-in is needed.
 */
public final class ZvitDeployment {
    private static final String DESCRIPTOR =
            """
            <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
              <module><ejb>ejb.jar</ejb></module>
              <module><ejb>processes.jar</ejb></module>
              <library-directory>lib</library-directory>
            </application>
            """;

    private static final String SHARED_BY_ALL = "ua.zvit.server";

    private ZvitDeployment() {}

    /**
     * @param test its package comes along whole, as it is deployed once for all of them ({@link SharedDeployment})
     * @return the EAR with these tests and what all tests inside the server share
     */
    public static EnterpriseArchive with(Class<?> test) {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(Rig.property("zvit.ear")));
        JavaArchive business = ear.getAsType(JavaArchive.class, "ejb.jar");
        business.addPackages(false, path -> !path.get().matches(".*IT(\\$.*)?\\.class"), SHARED_BY_ALL);
        business.addPackage(test.getPackage());
        ear.delete("ejb.jar");
        ear.delete("web.war");
        ear.addAsModule(Testable.archiveToTest(business));
        ear.setApplicationXML(new StringAsset(DESCRIPTOR));
        return ear;
    }
}
