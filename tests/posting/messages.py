"""Messages as they stand in chats, and what must be read from each: what is not named here must stay empty.

They are seen from Tuesday, November 3, 2026.
"""

from __future__ import annotations

MESSAGES: dict[str, dict[str, str]] = {
    # ---- English: plainly said
    "Acme is hiring a Data Analyst! Apply by December 4: https://jobs.lever.co/acme/3f2a-11": {
        "company": "Acme",
        "role": "Data Analyst",
        "link": "https://jobs.lever.co/acme/3f2a-11",
        "closing": "2026-12-04",
    },
    "Data Analyst at Acme": {"company": "Acme", "role": "Data Analyst"},
    "🚀 **Senior Barista @ Globex Coffee** — full time, great people": {
        "company": "Globex Coffee",
        "role": "Senior Barista",
    },
    "Hey all, Initech is looking for an experienced bookkeeper. DM me!": {"company": "Initech", "role": "bookkeeper"},
    "Company: Acme Foods, Inc.\nPosition: Line cook (nights)\nContact: Ms. Joan Jones, +1 425 555 0100": {
        "company": "Acme Foods, Inc.",
        "role": "Line cook",
        "contact": "Ms. Joan Jones, +1 425 555 0100",
    },
    "Hiring: Senior Cook at Acme Foods - Seattle\nEmail jobs@acme.example": {
        "company": "Acme Foods",
        "role": "Senior Cook",
        "contact": "jobs@acme.example",
    },
    "Join Acme as a product designer. Details: https://acme.example/careers/42": {
        "company": "Acme",
        "role": "product designer",
        "link": "https://acme.example/careers/42",
    },
    "Applications for the warehouse associate position at Vandelay Industries close on November 20.": {
        "company": "Vandelay Industries",
        "role": "warehouse associate",
        "closing": "2026-11-20",
    },
    "St. Mary's Hospital is hiring nurses. No phone calls please.": {
        "company": "St. Mary's Hospital",
        "role": "nurses",
        "asks": "No phone calls please.",
    },
    "_Acme_ | Backend Engineer | Remote | $90k\nhttps://boards.greenhouse.io/acme/jobs/771": {
        "company": "Acme",
        "role": "Backend Engineer",
        "link": "https://boards.greenhouse.io/acme/jobs/771",
    },
    "The Globex Store is currently hiring two cashiers at the mall, call 425-555-0100": {
        "company": "The Globex Store",
        "role": "cashiers",
        "contact": "425-555-0100",
    },
    "eBikes & Sons has an opening for a mechanic. Résumés by Friday to hr@ebikes.example": {
        "company": "eBikes & Sons",
        "role": "mechanic",
        "closing": "2026-11-06",
        "contact": "hr@ebikes.example",
    },
    "Forwarding this! https://acme-labs.recruitee.com/o/lab-technician": {
        "company": "Acme Labs",
        "link": "https://acme-labs.recruitee.com/o/lab-technician",
    },
    "We're hiring a delivery driver at Globex.\nhttps://www.globex.example/jobs/7?utm_source=chat\nUnsubscribe: "
    "https://mail.example.com/unsubscribe?u=1": {
        "company": "Globex",
        "role": "delivery driver",
        "link": "https://www.globex.example/jobs/7?utm_source=chat",
    },
    "Job title: Rust wizard\nEmployer: Acme\nClosing date: 2026-12-01": {
        "company": "Acme",
        "role": "Rust wizard",
        "closing": "2026-12-01",
    },
    "Massive Dynamic is recruiting! Walk in any day before noon.": {"company": "Massive Dynamic"},
    "Now hiring: dishwasher. Text +1 (206) 555-0134 and ask for Sam": {
        "role": "dishwasher",
        "contact": "+1 (206) 555-0134",
    },
    "Deadline for applications is December 15 at 5pm. Acme seeks a paralegal.": {
        "company": "Acme",
        "role": "paralegal",
        "closing": "2026-12-15",
    },
    "Apply before Dec 4 https://acme.example/careers": {
        "company": "Acme",
        "link": "https://acme.example/careers",
        "closing": "2026-12-03",
    },
    "https://www.linkedin.com/jobs/view/398": {"link": "https://www.linkedin.com/jobs/view/398"},
    "[Apply here](https://apply.workable.com/globex/j/1A2B/) - Translator at Globex": {
        "company": "Globex",
        "role": "Translator",
        "link": "https://apply.workable.com/globex/j/1A2B/",
    },
    "3M is hiring a chemist": {"company": "3M", "role": "chemist"},
    "Software engineer\nBluth Company is hiring a software engineer\nhttps://bluth.example/join-us": {
        "company": "Bluth Company",
        "role": "software engineer",
        "link": "https://bluth.example/join-us",
    },
    "Acme Ltd are recruiting for a Finance Assistant (Leeds). Closing date: midnight on Sunday 22nd November 2026": {
        "company": "Acme Ltd",
        "role": "Finance Assistant",
        "closing": "2026-11-22",
    },
    "Nurse needed at St. Jude Hospital, call 425-555-0111 or 425-555-0112": {
        "company": "St. Jude Hospital",
        "role": "Nurse",
    },
    "We're looking for a Marketing Coordinator to join us!\nSend your résumé to cv@acme.example by November 30.": {
        "role": "Marketing Coordinator",
        "contact": "cv@acme.example",
        "closing": "2026-11-30",
    },
    "Role: Product Manager\nCompany: Initech\nContact: Laura Gómez (laura@initech.example)": {
        "company": "Initech",
        "role": "Product Manager",
        "contact": "Laura Gómez, laura@initech.example",
    },
    "Company: Globex (since 1989)\nPosition: Sr. Data Analyst. Apply today": {
        "company": "Globex",
        "role": "Sr. Data Analyst",
    },
    "Acme is hiring a Jr. Accountant": {"company": "Acme", "role": "Jr. Accountant"},
    # ---- Spanish: plainly said
    "Acme busca analista": {"company": "Acme", "role": "analista"},
    "¡Hola! Panadería Globex está buscando una cajera para turno tarde. WhatsApp +52 55 1234 5678": {
        "company": "Panadería Globex",
        "role": "cajera",
        "contact": "+52 55 1234 5678",
    },
    "Empresa: Acme S.A.\nPuesto: Analista de datos\nFecha límite: 4 de diciembre\nCorreo: talento@acme.example": {
        "company": "Acme S.A.",
        "role": "Analista de datos",
        "closing": "2026-12-04",
        "contact": "talento@acme.example",
    },
    "Se busca cocinero con experiencia. Llamar al 555 123 4567, preguntar por Ana Ruiz.": {
        "role": "cocinero",
        "contact": "555 123 4567",
    },
    "La empresa Initech necesita un desarrollador web. Postula hasta el 20 de noviembre: "
    "https://initech.com.mx/empleos/9": {
        "company": "Initech",
        "role": "desarrollador web",
        "closing": "2026-11-20",
        "link": "https://initech.com.mx/empleos/9",
    },
    "Vacante: Auxiliar administrativo (tiempo completo)": {"role": "Auxiliar administrativo"},
    "Únete a Globex como asesor comercial": {"company": "Globex", "role": "asesor comercial"},
    "Grupo Acme contrata enfermeras en Bogotá, hasta el 4 de diciembre": {
        "company": "Grupo Acme",
        "role": "enfermeras",
        "closing": "2026-12-04",
    },
    "Buscamos mesero para fines de semana. No llamar, por favor.": {
        "role": "mesero",
        "asks": "No llamar, por favor.",
    },
    "https://globex.com.ar/trabaja-con-nosotros": {
        "company": "Globex",
        "link": "https://globex.com.ar/trabaja-con-nosotros",
    },
    "Cargo: Jefa de cocina\nOrganización: Café Acme\nAntes del 15 de diciembre": {
        "company": "Café Acme",
        "role": "Jefa de cocina",
        "closing": "2026-12-14",
    },
    "🔥 VACANTE 🔥\nPuesto: Ejecutivo/a de ventas\nHorario: lunes a viernes de 9 a 18 hasta las 6pm\n"
    "Interesados enviar CV a cv@acme.example o al WhatsApp 55 1234 5678\nFecha límite: 30/11/2026": {
        "role": "Ejecutivo/a de ventas",
        "contact": "55 1234 5678, cv@acme.example",
        "closing": "2026-11-30",
    },
    "Se solicita contadora. Manda tu CV a rrhh@acme.example hasta el viernes 20 de noviembre": {
        "role": "contadora",
        "contact": "rrhh@acme.example",
        "closing": "2026-11-20",
    },
    # ---- something, or everything, must stay empty
    "Congrats to Maria on her new role as Data Analyst at Globex!": {},
    "Great article: How Acme is hiring engineers": {"role": "engineers"},
    "Jane Doe\nSenior Recruiter at Acme\njane@acme.example": {"contact": "jane@acme.example"},
    "Acme no longer is hiring a cook": {},
    "Acme isn't hiring cooks": {},
    "Rent is due by December 1": {},
    "Pago hasta 30 días, contrato hasta diciembre": {},
    "Acme is hiring a Data Analyst. Acme is hiring a Data Engineer.": {"company": "Acme"},
    "": {},
    "🎉🎉🎉": {},
    "Is Acme hiring?": {},
    "The bakery on the corner is hiring": {},
    "We are hiring! Come by and say hello": {},
    "Acme and Globex are hiring": {},
    "Our client is looking for a nurse": {"role": "nurse"},
    "I wonder if Acme is hiring a cook": {},
    "Acme is not hiring a cook any more": {},
    "Acme is hiring a cook, a driver and a waiter": {"company": "Acme"},
    "Acme is hiring a cook.\nGlobex is hiring a driver.": {},
    "ACME IS HIRING A DATA ANALYST NOW": {"role": "DATA ANALYST"},
    "Company: Confidential\nPosition: several": {},
    "Ana is looking for work as a cook": {},
    "Ana busca trabajo de cocinera": {},
    "My friend is a Data Analyst at Acme and loves it": {},
    "The hiring manager is on holiday": {},
    "Analista de datos en Lima": {},
    "Deadline: 04/12/2026": {},
    "Apply by October 30": {},
    "Open until filled": {},
    "Abierto hasta las 18, sábados hasta mediodía": {},
    "Pay is 2000-3000 a month, ref 123456789, posted 2026-10-01": {},
    "Write to jobs@acme.example or people@globex.example": {},
    "https://acme.example/careers/1 and https://globex.example/careers/2": {},
    "https://www.youtube.com/watch?v=1 https://x.com/acme/status/2 https://t.me/jobs": {},
    "Lunch at 12 at Joe's? https://acme.example/menu.png": {},
    "¿Alguien sabe si Acme busca cocinero?": {},
    "no-reply@acme.example sent you this": {},
    "Empresa: importante empresa del sector\nPuesto: tiempo completo": {},
    "Acme is looking for a new office": {},
    "Quien busca encuentra": {},
    "Hola, ¿cómo están todos? Hoy es martes.": {},
    "شركة أكمي": {},
    "Send your CV before it is too late; the deadline is soon": {},
}
