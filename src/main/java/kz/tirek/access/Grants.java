package kz.tirek.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * Every standing permission in the engine, in one place. What is not granted here is forbidden;
 * single tasks are opened to their candidates by the engine itself.
 */
@Component
class Grants {
  private final AuthorizationService authorizations;

  Grants(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  /** Brings these permissions back to what is said here, whatever became of them since. */
  void apply() {
    for (Resource resource : Resources.values()) {
      grant(UserGroups.ADMIN, resource, ANY, Permissions.ALL);
    }
    for (String group : UserGroups.TASKLIST) {
      grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
      grant(
          group,
          Resources.PROCESS_DEFINITION,
          ANY,
          ProcessDefinitionPermissions.READ,
          ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE);
    }
    processOwners();
    centralOffice();
    grant(
        UserGroups.WORKER,
        Resources.PROCESS_DEFINITION,
        ANY,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.UPDATE_INSTANCE);
  }

  void mayReadFilter(String group, String filterId) {
    grant(group, Resources.FILTER, filterId, Permissions.READ);
  }

  private void processOwners() {
    cockpit(UserGroups.PROCESS_OWNER);
    grant(
        UserGroups.PROCESS_OWNER, Resources.DEPLOYMENT, ANY, Permissions.CREATE, Permissions.READ);
  }

  private void centralOffice() {
    cockpit(UserGroups.CENTRAL_OFFICE);
    grant(UserGroups.CENTRAL_OFFICE, Resources.DEPLOYMENT, ANY, Permissions.READ);
  }

  private void cockpit(String group) {
    grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    grant(
        group,
        Resources.PROCESS_DEFINITION,
        ANY,
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
        ProcessDefinitionPermissions.READ_HISTORY);
    grant(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
    grant(group, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);
    grant(group, Resources.BATCH, ANY, Permissions.READ);
  }

  private void grant(String group, Resource resource, String id, Permission... permissions) {
    Authorization grant =
        authorizations
            .createAuthorizationQuery()
            .authorizationType(AUTH_TYPE_GRANT)
            .groupIdIn(group)
            .resourceType(resource)
            .resourceId(id)
            .singleResult();
    if (grant == null) {
      grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
      grant.setGroupId(group);
      grant.setResource(resource);
      grant.setResourceId(id);
    }
    grant.setPermissions(permissions);
    authorizations.saveAuthorization(grant);
  }
}
