package kz.tirek.indexation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.tirek.TirekTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A Tirek of its own for awards in bulk; its chunks are of three awards, its faults are quiet. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TirekTest
@Import(IndexationFixture.class)
@TestPropertySource(
    properties = {
      "tirek.indexation.chunk=3",
      "logging.level.org.camunda.bpm.engine.context=off",
      "logging.level.org.camunda.bpm.engine.cfg=off"
    })
@interface IndexingTirek {}
