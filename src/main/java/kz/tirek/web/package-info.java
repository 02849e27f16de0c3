/** HTTP API and pages. Uses every feature through its facade; nothing depends on web. */
@org.springframework.modulith.ApplicationModule(displayName = "Web")
package kz.tirek.web;
