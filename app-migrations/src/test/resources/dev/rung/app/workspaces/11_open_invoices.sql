-- Alone in its file: the driver takes whatever follows an atomic body for a part of it.

create function open_invoices(tenant uuid, before date default current_date) returns setof invoices
    language sql stable rows 20
    begin atomic
        select * from invoices where invoices.tenant_id = tenant and invoices.due_on < before and invoices.state = 'open';
    end;
