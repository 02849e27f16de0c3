package kz.tirek.web;

import java.io.IOException;

/** More came than the path takes (HTTP 413). */
class BodyTooLarge extends IOException {
  private static final int MEGABYTE = 1024 * 1024;

  BodyTooLarge(long limit) {
    super("A request to this address may have " + limit / MEGABYTE + " MB at most");
  }
}
