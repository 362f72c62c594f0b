-- Migration: 002_create_tenants
-- Description: Create tenants table for multi-tenant configuration
-- Created: 2025-12-29T00:00:00Z

-- Up Migration
CREATE TABLE IF NOT EXISTS tenants (
  id UUID PRIMARY KEY DEFAULT uuid_generate_v4(),
  slug VARCHAR(63) NOT NULL UNIQUE,
  name VARCHAR(255) NOT NULL,
  -- ... rest of schema
  created_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),
  updated_at TIMESTAMPTZ NOT NULL DEFAULT NOW()
);

-- Indexes
CREATE INDEX IF NOT EXISTS idx_tenants_slug ON tenants(slug) WHERE deleted_at IS NULL;

-- Down Migration (commented, for reference)
-- DROP TABLE IF EXISTS tenants;
