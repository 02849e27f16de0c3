-- Indexes the engine lacks; measured at one million instances, see docs/decisions and engine.md.
CREATE INDEX tirek_idx_job_due ON act_ru_job (duedate_);
CREATE INDEX tirek_idx_external_task_topic ON act_ru_ext_task (topic_name_, create_time_);
