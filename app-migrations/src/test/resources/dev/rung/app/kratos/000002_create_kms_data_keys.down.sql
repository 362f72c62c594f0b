DROP VIEW IF EXISTS kms_key_stats;
DROP TRIGGER IF EXISTS trigger_update_kms_data_keys_updated_at ON kms_data_keys;
DROP FUNCTION IF EXISTS update_kms_data_keys_updated_at();
DROP INDEX IF EXISTS idx_kms_data_keys_version_status;
-- ... other index drops ...
DROP TABLE IF EXISTS kms_data_keys;
