package kz.tirek.allocation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.tirek.TirekTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A database apart: these tests employ people, send them away and lose processes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TirekTest
@TestPropertySource(properties = "tirek.test=allocation")
@Import(BranchFixture.class)
@interface AllocationTest {}
