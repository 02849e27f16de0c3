package kz.tirek.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.tirek.TirekTest;
import org.springframework.context.annotation.Import;

/** A running engine with one feature that answers tasks; one context for all tests of the guard. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TirekTest
@Import({AnsweringFeature.class, GuardedProcess.class})
@interface GuardTest {}
