package ua.zvit.rig;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys once for all test classes of a package that follow one another, instead of once for each: a deployment takes
 * longer than most of the tests. A test that needs an application of its own lies in a package of its own. The last one
 * stays deployed; the server's folder is made anew for each run.
 */
public class SharedDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Lifecycle.class);
    }

    /** Stands between Arquillian and its own handling of these events. */
    public static class Lifecycle {
        @Inject
        @ClassScoped
        InstanceProducer<DeploymentScenario> scenario;

        @Inject
        Event<UnDeployManagedDeployments> undeploying;

        private String owner = "";
        private DeploymentScenario standing;
        private boolean deployed;
        private boolean leaving;

        /** The description of what is to be deployed: made once for a package. */
        public void describe(@Observes EventContext<GenerateDeployment> context) {
            String wanted = context.getEvent().getTestClass().getJavaClass().getPackageName();
            if (wanted.equals(owner)) {
                scenario.set(standing);
                return;
            }
            if (deployed) {
                scenario.set(standing);
                leaving = true;
                undeploying.fire(new UnDeployManagedDeployments());
                leaving = false;
                deployed = false;
            }
            context.proceed();
            standing = scenario.get();
            owner = wanted;
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
            if (!deployed) {
                context.proceed();
                deployed = true;
            }
        }

        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
            if (leaving) {
                context.proceed();
            }
        }
    }
}
